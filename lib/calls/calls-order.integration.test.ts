import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { wholeFile } from "#lib/format/sheet-file.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { type CallSort, callSorts } from "./choices.ts";
import { countCallsAsked } from "./count-calls.ts";
import { exportCalls } from "./export-calls.ts";
import { listCallFilters } from "./list-call-filters.ts";
import { listCalls } from "./list-calls.ts";
import { listFilterValues } from "./list-filter-values.ts";
import { ExportCallsQuery, ListCallsQuery, type ListedCall } from "./schemas.ts";

let tenant: Awaited<ReturnType<typeof makeTenant>>;
const count = 30;
const lengths = [600, 900, 900, 1_200, 300];
const talks: [number | null, number | null][] = [
  [10, 30],
  [30, 10],
  [null, null],
  [0, 0],
  [20, null],
  [40, 0],
  [null, 15],
];

/** The record of a call as Gong sends it, with a deal for each third call and an outcome for each fourth. */
function recordOf(index: number) {
  const deal = `Deal ${index % 6}`;
  const object = {
    objectType: "Opportunity",
    objectId: `006${index % 6}`,
    fields: [{ name: "Name", value: deal }],
  };
  return {
    context: index % 3 === 0 ? [{ system: "Salesforce", objects: [object, "not an object"] }] : null,
    content: {
      topics: [{ name: index % 2 ? "Pricing" : "Small talk", duration: 60 }],
      trackers:
        index % 5 === 0
          ? [{ id: "801", name: "discount", count: index + 1, occurrences: [], phrases: [] }]
          : [],
      callOutcome: index % 4 === 0 ? { id: "1", name: "Connected" } : "odd",
    },
  };
}

beforeAll(async () => {
  tenant = await makeTenant("Order");
  const { tenantId } = tenant;
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  await makeGongUser(tenantId, { gongId: "502", name: "Kim Roe" });
  for (let index = 0; index < count; index++) {
    const gongId = String(700 + index);
    const [usTalkSeconds, themTalkSeconds] = talks[index % talks.length] ?? [null, null];
    await makeCall(tenantId, {
      gongId,
      startedAt: `2026-03-30T10:0${Math.floor(index / 10)}:00Z`,
      primaryUserGongId: index % 2 ? "501" : "502",
      durationSeconds: lengths[index % lengths.length] ?? 0,
      usTalkSeconds,
      themTalkSeconds,
      isPrivate: index === 9,
    });
    await withTenant(tenantId, async (tx) => {
      const keys = { tenantId, callGongId: gongId };
      if (index !== 9) await tx.callRecord.create({ data: { ...keys, raw: recordOf(index) } });
      await tx.callParty.updateMany({
        where: { ...keys, side: "them" },
        data: { emailAddress: index % 2 ? "Ines@Globex.example" : "ann@initech.example" },
      });
      await refreshDerived(tx, tenantId, [gongId]);
      if (index % 7 === 0) {
        for (const [place, overallScore] of [3, index % 14 ? 4 : 2].entries()) {
          const scorecard = {
            scorecardGongId: "901",
            callGongId: gongId,
            visibility: "PUBLIC",
            overallScore,
          };
          const facts = { contentHash: "test", raw: {}, mirroredAt: new Date() };
          await tx.gongAnsweredScorecard.create({
            data: { tenantId, gongId: `${gongId}${place}`, ...scorecard, ...facts },
          });
        }
      }
    });
  }
  await withTenant(tenantId, (tx) =>
    tx.gongScorecard.create({
      data: {
        tenantId,
        gongId: "901",
        name: "Discovery",
        isEnabled: true,
        questionCount: 1,
        contentHash: "test",
        raw: {},
        mirroredAt: new Date(),
      },
    }),
  );
});

async function walk(filter: Record<string, unknown>, ctx = tenant.ctx): Promise<ListedCall[]> {
  const seen: ListedCall[] = [];
  let cursor: string | null = null;
  do {
    const input = ListCallsQuery.parse({ ...filter, limit: 4, ...(cursor && { cursor }) });
    const page = await listCalls({ ctx, input });
    seen.push(...page.calls);
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
}

const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);
const share = ({ usTalkSeconds, themTalkSeconds }: ListedCall) => {
  const [us, them] = [usTalkSeconds ?? 0, themTalkSeconds ?? 0];
  return them > 0 ? us / (us + them) : null;
};
const valueBy: Record<string, (call: ListedCall) => number | null> = {
  newest: () => 0,
  longest: (call) => call.durationSeconds,
  "most-talk": share,
  "best-score": (call) => call.score,
};

/** The order said plainly: the value, then the start, then the id; those without a value last, in the same turn. */
function sorted(calls: readonly ListedCall[], sort: CallSort): string[] {
  const place = callSorts.indexOf(sort);
  const isDescending = place % 2 === 0;
  const value = valueBy[callSorts[place - (place % 2)] ?? ""] ?? (() => 0);
  const turn = isDescending ? -1 : 1;
  const compare = (one: ListedCall, other: ListedCall) => {
    const [a, b] = [value(one), value(other)];
    if ((a === null) !== (b === null)) return a === null ? 1 : -1;
    return (
      turn *
      ((a ?? 0) - (b ?? 0) ||
        one.startedAt.localeCompare(other.startedAt) ||
        Number(one.id) - Number(other.id))
    );
  };
  return ids([...calls].sort(compare));
}

const fileIds = async (filter: Record<string, unknown>) =>
  String(await wholeFile(await exportCalls({ ctx: tenant.ctx, input: ExportCallsQuery.parse(filter) })))
    .split("\r\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(",")[0]);

describe("the order of the list", () => {
  it.each(callSorts)("goes through every call once on the screen and in the file, %s first", async (sort) => {
    const all = await walk({});
    expect(all).toHaveLength(count - 1);
    expect(ids(await walk({ sort }))).toEqual(sorted(all, sort));
    expect(await fileIds({ sort })).toEqual(sorted(all, sort));
  });

  it.each(callSorts)("is the same among the calls of one person, %s first", async (sort) => {
    const own = (await walk({})).filter(({ host }) => host?.id === "502");
    expect(ids(await walk({ sort, participant: "502" }))).toEqual(sorted(own, sort));
  });

  it("by score is closed without the area of scorecards, and so are the scores", async () => {
    const { ctx } = await makeMember(tenant, "viewer");
    const input = ListCallsQuery.parse({ sort: "best-score" });
    await expect(listCalls({ ctx, input })).rejects.toMatchObject({ code: "forbidden" });
    const scorecard = ListCallsQuery.parse({ scorecard: "901" });
    await expect(listCalls({ ctx, input: scorecard })).rejects.toMatchObject({ code: "forbidden" });
    expect((await walk({}, ctx)).every(({ score }) => score === null)).toBe(true);
    expect((await listCallFilters({ ctx })).scorecards).toEqual([]);
  });
});

const indexOf = ({ id }: { id: string }) => Number(id) - 700;

describe("the filters by what a call is tied to", () => {
  const cases: [string, Record<string, unknown>, (index: number) => boolean][] = [
    ["mail domain, however it is written", { domain: "GLOBEX.example" }, (index) => index % 2 === 1],
    ["deal", { crm: "Opportunity:0060" }, (index) => index % 6 === 0],
    ["outcome", { outcome: "Connected" }, (index) => index % 4 === 0],
    ["tracker", { tracker: "801" }, (index) => index % 5 === 0],
    ["topic", { topic: "Pricing" }, (index) => index % 2 === 1],
    ["scorecard", { scorecard: "901" }, (index) => index % 7 === 0],
    ["two at once", { topic: "Pricing", tracker: "801", participant: "501" }, (index) => index % 10 === 5],
  ];
  it.each(cases)("give the same calls as a recount, by %s", async (_, filter, fits) => {
    const expected = ids((await walk({})).filter((call) => fits(indexOf(call))));
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(await walk(filter))).toEqual(expected);
    expect(await fileIds(filter)).toEqual(expected);
    const page = await listCalls({ ctx: tenant.ctx, input: ListCallsQuery.parse(filter) });
    expect(page.count).toEqual({ value: expected.length, isCapped: false });
  });

  it("offer only what calls in sight are tied to", async () => {
    const values = async (kind: "domain" | "crm", text = "", ctx = tenant.ctx) =>
      (await listFilterValues({ ctx, input: { kind, text } })).map(({ name }) => name);
    expect(await values("domain")).toEqual(["globex.example", "initech.example"]);
    expect(await values("domain", "%")).toEqual([]);
    expect(await values("crm", "deal")).toEqual(["Deal 0", "Deal 3"]);
    const rep = await makeMember(tenant, "member");
    rep.ctx.actor.gongUserId = "502";
    await withTenant(tenant.tenantId, (tx) =>
      tx.tenant.update({ where: { id: tenant.tenantId }, data: { visibility: "own_calls" } }),
    );
    expect(await values("crm", "", rep.ctx)).toEqual(["Deal 0"]);
    const other = await makeTenant("Other");
    expect(await values("crm", "", other.ctx)).toEqual([]);
    await withTenant(tenant.tenantId, (tx) =>
      tx.tenant.update({ where: { id: tenant.tenantId }, data: { visibility: "everyone" } }),
    );
  });

  it("forget what a call was tied to when it turns private", async () => {
    const { tenantId } = tenant;
    const links = () =>
      withTenant(tenantId, (tx) => tx.callLink.count({ where: { tenantId, callGongId: "712" } }));
    expect(await links()).toBe(3);
    const set = (isPrivate: boolean) =>
      withTenant(tenantId, async (tx) => {
        await tx.call.updateMany({ where: { tenantId, gongId: "712" }, data: { isPrivate } });
        await refreshDerived(tx, tenantId, ["712"]);
      });
    await set(true);
    expect(await links()).toBe(0);
    await set(false);
    expect(await links()).toBe(3);
  });
});

describe("the count", () => {
  it("ends at any limit, whoever has most of the calls", async () => {
    const { tenantId } = tenant;
    const everyone = ["501", "502", "503", "504", "505", "506", "507"];
    for (const people of [["502"], everyone, everyone.slice(1)]) {
      const asked = { tenantId, showPrivate: false, people: [people], from: null, to: null, narrowing: [] };
      const inAll = (await walk({})).filter(({ host }) => people.includes("501") || host?.id === "502");
      for (const limit of [1, 2, 3, 5, 8, 14, 15, 16, 28, 29, 30, 100]) {
        const { found } = await withTenant(tenantId, (tx) =>
          countCallsAsked(tx, asked, { limit, withHidden: false }),
        );
        expect(found, `${people.length} people, to ${limit}`).toBe(Math.min(limit, inAll.length));
      }
    }
  });
});

describe("the file of chosen calls", () => {
  it("holds those alone, and of them only what the reader may see", async () => {
    expect(await fileIds({ calls: ["709", "705", "701", "999999"] })).toEqual(["705", "701"]);
  });
});
