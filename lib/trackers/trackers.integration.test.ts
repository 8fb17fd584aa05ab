import { beforeAll, describe, expect, it } from "vitest";
import { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { exportSubjects } from "./export-subjects.ts";
import { getSubject } from "./get-subject.ts";
import { listMoments } from "./list-moments.ts";
import { listSubjects } from "./list-subjects.ts";
import { SubjectsQuery } from "./schemas.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const [pricing, rival] = ["9001", "9002"];
const zone = "Asia/Kolkata";
const trackers = SubjectsQuery.parse({ period: "last_week", zone });
const topics = { ...trackers, kind: "topic" as const };
let acme: Awaited<ReturnType<typeof makeTenant>>;
let viewers: Record<string, TestMember>;

/** 11 and 12 are the speakers of every call: Bo of ours, and a customer. */
const hit = (startTime: number, speakerId: string) => ({ startTime, speakerId });

function contentOf(index: number) {
  const places = [hit(12.5, "11"), hit(40, "12"), ...(index % 2 ? [hit(60, "12")] : [])];
  return {
    trackers: [
      ...(index % 3 === 0
        ? [{ id: pricing, name: "Pricing", count: places.length, occurrences: places }]
        : []),
      ...(index % 4 === 1 ? [{ id: rival, name: "Rival", count: 2, occurrences: [hit(5, "77")] }] : []),
    ],
    topics: index % 2 === 0 ? [{ name: "Budget", duration: 60 + index }] : [],
  };
}

beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: "500", name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek", managerGongId: "500" });
  await makeGongUser(tenantId, { gongId: "502", name: "Ann Ly", managerGongId: "500" });
  await makeGongUser(tenantId, { gongId: "503", name: "Sam Oz" });
  const hosts = ["501", "502", "503"];
  const ids = Array.from({ length: 60 }, (_, index) => String(index + 1));
  for (const [index, gongId] of ids.entries()) {
    await makeCall(tenantId, {
      gongId,
      startedAt: new Date(nowMs - (index + 0.5) * 7.3 * 3_600_000).toISOString(),
      primaryUserGongId: hosts[index % 3] ?? null,
      isPrivate: index % 7 === 0,
    });
  }
  await withTenant(tenantId, async (tx) => {
    for (const [index, callGongId] of ids.entries()) {
      await tx.callParty.updateMany({
        where: { tenantId, callGongId, position: 0 },
        data: { userGongId: hosts[(index * 2 + 1) % 3] ?? null },
      });
      await tx.callRecord.create({ data: { tenantId, callGongId, raw: { content: contentOf(index) } } });
      if (index % 2 === 0) {
        await tx.callTurn.updateMany({ where: { tenantId, callGongId }, data: { topic: "Budget" } });
      }
    }
    await refreshDerived(tx, tenantId, ids);
  });
  const [manager, rep, nobody] = [
    await makeMember(acme, "manager"),
    await makeMember(acme, "member"),
    await makeMember(acme, "viewer"),
  ];
  manager.ctx.actor.gongUserId = "500";
  rep.ctx.actor.gongUserId = "501";
  viewers = { admin: acme, manager, rep, nobody };
});

/** The calls in sight that are not private, with what Gong’s own records say of them. */
async function rawCalls(ctx: TenantContext, span: "range" | "previousRange") {
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const scope = await findTeamScope(tx, ctx, trackers, nowMs);
    const calls = await tx.call.findMany({
      where: { tenantId, isPrivate: false },
      include: { parties: true, record: true },
    });
    const { users } = scope;
    return calls.filter(({ startedAt, primaryUserGongId, parties }) => {
      const ours = [primaryUserGongId, ...parties.map(({ userGongId }) => userGongId)];
      const isSeen = users === "everyone" || ours.some((user) => user !== null && users.includes(user));
      return isSeen && startedAt >= scope[span].from && startedAt < scope[span].to;
    });
  });
}

type RawCall = Awaited<ReturnType<typeof rawCalls>>[number];
const contentIn = (call: RawCall) =>
  (call.record?.raw as { content: ReturnType<typeof contentOf> } | undefined)?.content ?? contentOf(-1);
const withTracker = (calls: RawCall[], id: string) =>
  calls.flatMap((call) => contentIn(call).trackers.filter((tracker) => tracker.id === id));

async function show(visibility: Visibility, showPrivate = false) {
  await withTenant(acme.tenantId, (tx) =>
    tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility, showPrivate } }),
  );
}

describe.each(Object.values(Visibility))("where people see the calls of %s", (visibility) => {
  it.each(["admin", "manager", "rep", "nobody"])(
    "the numbers that the %s sees are a recount of Gong’s records, private calls left out",
    async (name) => {
      await show(visibility, name === "manager");
      const ctx = viewers[name]?.ctx ?? acme.ctx;
      const [calls, before] = [await rawCalls(ctx, "range"), await rawCalls(ctx, "previousRange")];
      const found = await listSubjects({ ctx, input: trackers, nowMs });
      expect([found.calls, found.callsBefore]).toEqual([calls.length, before.length]);
      for (const id of [pricing, rival]) {
        const [now, earlier] = [withTracker(calls, id), withTracker(before, id)];
        const row = found.subjects.find(({ key }) => key === id);
        expect(row?.calls ?? 0).toBe(now.length);
        if (!row) continue;
        expect(row.callsBefore).toBe(earlier.length);
        expect(row.amount).toBe(now.reduce((sum, { count }) => sum + count, 0));
        const side = (speaker: string) =>
          now.flatMap(({ occurrences }) => occurrences).filter(({ speakerId }) => speakerId === speaker)
            .length;
        expect([row.us, row.them]).toEqual([side("11"), side("12")]);
        const { people } = await getSubject({ ctx, input: { ...trackers, subject: id }, nowMs });
        for (const person of people) {
          const own = calls.filter(({ primaryUserGongId, parties }) =>
            [primaryUserGongId, ...parties.map(({ userGongId }) => userGongId)].includes(person.id),
          );
          expect([person.calls, person.allCalls]).toEqual([withTracker(own, id).length, own.length]);
        }
        const moments = await listMoments({ ctx, input: { ...trackers, subject: id }, nowMs });
        expect(moments.calls).toHaveLength(now.length);
      }
      const budget = (await listSubjects({ ctx, input: topics, nowMs })).subjects[0];
      const talked = calls.flatMap((call) => contentIn(call).topics);
      expect([budget?.calls ?? 0, budget?.amount ?? 0]).toEqual([
        talked.length,
        talked.reduce((sum, { duration }) => sum + duration, 0),
      ]);
    },
  );
});

describe("moments", () => {
  it("name the second, who said it and on which side, and for topics how long they lasted", async () => {
    await show("everyone");
    const { calls } = await listMoments({ ctx: acme.ctx, input: { ...trackers, subject: pricing }, nowMs });
    expect(calls[0]?.places.slice(0, 2)).toEqual([
      { atMs: 12_500, durationMs: null, phrase: null, speaker: "Bo Ek", side: "us" },
      { atMs: 40_000, durationMs: null, phrase: null, speaker: "Ines Roth", side: "them" },
    ]);
    const found = await listMoments({ ctx: acme.ctx, input: { ...topics, subject: "Budget" }, nowMs });
    expect(found.calls[0]?.places).toEqual([
      { atMs: 0, durationMs: 9_000, phrase: null, speaker: null, side: null },
    ]);
  });

  it("come page by page, each call once", async () => {
    const input = { ...topics, subject: "Budget", period: "last_90_days" as const };
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listMoments({
        ctx: acme.ctx,
        input: { ...input, ...(cursor && { cursor }) },
        nowMs,
      });
      ids.push(...page.calls.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    const found = await listSubjects({ ctx: acme.ctx, input, nowMs });
    expect(ids).toHaveLength(found.subjects[0]?.calls ?? -1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("stay closed to whoever may not open calls, and another tenant has none", async () => {
    const other = await makeTenant();
    const input = { ...trackers, subject: pricing };
    expect((await listMoments({ ctx: other.ctx, input, nowMs })).calls).toEqual([]);
    expect((await listSubjects({ ctx: other.ctx, input: trackers, nowMs })).subjects).toEqual([]);
    const { ctx } = await makeMember(acme, "member");
    const closed = { ...ctx, actor: { ...ctx.actor, areas: { ...ctx.actor.areas, calls: "none" as const } } };
    for (const asked of [
      async () => listMoments({ ctx: closed, input, nowMs }),
      async () => listSubjects({ ctx: closed, input: trackers, nowMs }),
      async () => getSubject({ ctx: closed, input, nowMs }),
    ]) {
      await expect(asked()).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("exportSubjects", () => {
  it("holds the numbers of the screen and leaves a trace", async () => {
    const { subjects, calls } = await listSubjects({ ctx: acme.ctx, input: trackers, nowMs });
    const { text, fileName } = await exportSubjects({ ctx: acme.ctx, input: trackers, nowMs });
    const [first] = subjects;
    expect(fileName).toBe("trackers-2026-11-09.csv");
    expect(text.split("\r\n")[1]).toContain(
      `${first?.name},${first?.key},2026-11-09,2026-11-15,${zone},${first?.calls},${calls},`,
    );
    const traces = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.count({ where: { tenantId: acme.tenantId, action: "trackers.exported" } }),
    );
    expect(traces).toBe(1);
  });
});
