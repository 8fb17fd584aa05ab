import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeGongUser } from "#lib/test/mirror-factories.ts";
import { exportSearchHits } from "./export-search-hits.ts";
import { getSearchFacets } from "./get-search-facets.ts";
import { getSearchHistogram } from "./get-search-histogram.ts";
import { moreHitsOfCall } from "./more-hits-of-call.ts";
import { SearchFilter } from "./schemas.ts";
import { makeSpokenCall } from "./testing/make-spoken-call.ts";
import { searchAs } from "./testing/search-as.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "no error",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

/** The calls that every way into the search shows, which must be the same ones. */
async function seenBy(who: Pick<TestMember, "ctx">): Promise<string[]> {
  const input = SearchFilter.parse({ q: "needle" });
  const { ctx } = who;
  const newest = await searchAs(who, "needle");
  const ids = newest.hits.map(({ call }) => call.id).sort();
  const best = await searchAs(who, '"needle"', { sort: "best" });
  const histogram = await getSearchHistogram({ ctx, input });
  const facets = await getSearchFacets({ ctx, input });
  const { text } = await exportSearchHits({ ctx, input });
  expect(best.hits.map(({ call }) => call.id).sort()).toEqual(ids);
  expect(newest.count).toEqual({ value: ids.length, isCapped: false });
  expect(histogram.buckets.reduce((sum, { calls }) => sum + calls, 0)).toBe(ids.length);
  expect(facets.side.reduce((sum, { calls }) => sum + calls, 0)).toBe(ids.length);
  const exported = text.trim().split("\r\n").slice(1);
  expect(exported.map((line) => line.split(",")[0]).sort()).toEqual(ids);
  return ids;
}

describe("X9: what a search shows", () => {
  let acme: Tenant;
  let members: Record<"owner" | "admin" | "manager" | "member" | "stranger", Pick<TestMember, "ctx">>;

  beforeAll(async () => {
    acme = await makeTenant("Acme");
    const { tenantId } = acme;
    await makeGongUser(tenantId, { gongId: "500", name: "Head" });
    await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek", managerGongId: "500" });
    await makeGongUser(tenantId, { gongId: "502", name: "Kim Roe" });
    const say = (gongId: string, fields: Record<string, unknown>, guest = "501") =>
      makeSpokenCall(tenantId, {
        gongId,
        startedAt: `2026-03-0${gongId}T10:00:00Z`,
        turns: [{ side: "them", text: "A needle in the hay." }],
        users: [guest],
        ...fields,
      });
    await say("1", { primaryUserGongId: "501" });
    await say("2", { primaryUserGongId: "502" });
    await say("3", { primaryUserGongId: "502" }, "502");
    await say("4", { primaryUserGongId: "501", isPrivate: true });
    await say("5", { primaryUserGongId: "501", removedAt: new Date() });
    const as = async (role: "admin" | "manager" | "member", gongUserId: string | null) => {
      const member = await makeMember(acme, role);
      return { ctx: { ...member.ctx, actor: { ...member.ctx.actor, gongUserId } } };
    };
    members = {
      owner: acme,
      admin: await as("admin", null),
      manager: await as("manager", "500"),
      member: await as("member", "501"),
      stranger: await as("member", null),
    };
  });

  const all = ["1", "2", "3"];
  const bo = ["1", "2"];
  it.each([
    ["everyone", { owner: all, admin: all, manager: all, member: all, stranger: all }],
    ["own_team", { owner: all, admin: all, manager: bo, member: bo, stranger: [] }],
    ["own_calls", { owner: all, admin: all, manager: [], member: bo, stranger: [] }],
  ] as const)(
    "follows the policy %s in hits, counts, chart, facets and file, for every role",
    async (visibility, expected) => {
      for (const showPrivate of [false, true]) {
        await withTenant(acme.tenantId, (tx) =>
          tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility, showPrivate } }),
        );
        for (const [name, who] of Object.entries(members)) {
          expect(await seenBy(who), `${name}, ${showPrivate}`).toEqual(
            expected[name as keyof typeof expected],
          );
        }
      }
    },
  );

  it("opens the other turns only of calls that are visible, private and removed ones never", async () => {
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({
        where: { id: acme.tenantId },
        data: { visibility: "own_calls", showPrivate: true },
      }),
    );
    const more = (who: Pick<TestMember, "ctx">, callId: string) =>
      moreHitsOfCall({ ctx: who.ctx, input: { ...SearchFilter.parse({ q: "needle" }), callId } });
    expect((await more(members.member, "1")).turns).toMatchObject([
      { position: 0, speakerName: "Ines Roth" },
    ]);
    expect(await code(more(members.member, "3"))).toBe("not_found");
    expect(await code(more(members.owner, "5"))).toBe("not_found");
    expect(await code(more(await makeTenant("Other"), "1"))).toBe("not_found");
    const hidden = await more(members.owner, "4").catch(() => ({ turns: [] }));
    expect(hidden.turns).toEqual([]);
  });

  it("forgets a call in the transaction that makes it private or removes it, and knows it again when it is back", async () => {
    const tenant = await makeTenant("Flips");
    const { tenantId } = tenant;
    await makeSpokenCall(tenantId, {
      gongId: "1",
      startedAt: "2026-03-01T10:00:00Z",
      turns: [{ side: "them", text: "A needle." }],
    });
    for (const data of [{ isPrivate: true }, { removedAt: new Date() }]) {
      const back = { isPrivate: false, removedAt: null };
      for (const [change, expected] of [
        [data, []],
        [back, ["1"]],
      ] as const) {
        await withTenant(tenantId, async (tx) => {
          await tx.call.update({ where: { tenantId_gongId: { tenantId, gongId: "1" } }, data: change });
          await refreshDerived(tx, tenantId, ["1"]);
        });
        expect(await seenBy(tenant)).toEqual(expected);
        const rows = await withTenant(tenantId, (tx) => tx.searchSection.count({ where: { tenantId } }));
        expect(rows).toBe(expected.length);
      }
    }
  });

  it("tells those who look after the tenant, and nobody else, how many private calls were not searched", async () => {
    expect((await searchAs(acme, "needle")).hidden).toEqual({ value: 1, isCapped: false });
    expect((await searchAs(acme, "needle", { from: "2026-03-05" })).hidden).toEqual({
      value: 0,
      isCapped: false,
    });
    expect((await searchAs(members.manager, "needle")).hidden).toBeNull();
  });

  it("counts of private calls those that every filter lets through which can be told without their words", async () => {
    const tenant = await makeTenant("Hidden");
    const { tenantId } = tenant;
    await makeGongUser(tenantId, { gongId: "500", name: "Head" });
    await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek", managerGongId: "500" });
    const hide = (gongId: string, fields: Record<string, unknown>, guest: string) =>
      makeSpokenCall(tenantId, {
        gongId,
        startedAt: "2026-03-01T10:00:00Z",
        isPrivate: true,
        turns: [],
        users: [guest],
        ...fields,
      });
    const one = { accountName: "Łódź Østre & Straße", language: "ger", durationSeconds: 659 };
    await hide("1", { ...one, primaryUserGongId: "501" }, "502");
    await hide("2", { accountName: "Initech", durationSeconds: 3600, primaryUserGongId: "503" }, "501");
    await withTenant(tenantId, (tx) =>
      tx.callParty.updateMany({
        where: { tenantId, callGongId: "2", side: "them" },
        data: { emailAddress: "Ines@Mail.Initech.Example" },
      }),
    );
    const counted = async (filter: Record<string, unknown>) =>
      (await searchAs(tenant, "needle", filter)).hidden?.value;
    expect(await counted({})).toBe(2);
    for (const [filter, expected] of [
      [{ account: "lodz ostre & strasse" }, 1],
      [{ account: "LÓDŹ" }, 1],
      [{ account: "mail.initech" }, 1],
      [{ account: "%" }, 0],
      [{ language: "GER" }, 1],
      [{ minMinutes: 11 }, 1],
      [{ maxMinutes: 10 }, 1],
      [{ team: "500" }, 2],
      [{ team: "502" }, 1],
      [{ speaker: "503" }, 1],
      [{ host: "503", account: "initech" }, 1],
      [{ host: "501", account: "initech" }, 0],
      [{ side: "them", tracker: "31" }, 2],
    ] as const) {
      expect(await counted(filter), JSON.stringify(filter)).toBe(expected);
    }
  });

  it("is closed without the area transcripts", async () => {
    const viewer = await makeMember(acme, "viewer");
    viewer.ctx.actor.areas = { ...viewer.ctx.actor.areas, transcripts: "none" };
    expect(await code(searchAs(viewer, "needle"))).toBe("forbidden");
    const input = SearchFilter.parse({ q: "needle" });
    for (const verb of [getSearchHistogram, getSearchFacets, exportSearchHits]) {
      expect(await code(verb({ ctx: viewer.ctx, input })), verb.name).toBe("forbidden");
    }
  });

  it("records an export with what was asked and how much went out, and nothing that was said", async () => {
    const tenant = await makeTenant("Export");
    await makeSpokenCall(tenant.tenantId, {
      gongId: "1",
      startedAt: "2026-03-01T10:00:00Z",
      title: "=HYPERLINK()",
      turns: [{ side: "them", text: "Needle, and a secret." }],
    });
    const { text } = await exportSearchHits({
      ctx: tenant.ctx,
      input: SearchFilter.parse({ q: "needle", side: "them", zone: "America/New_York" }),
    });
    expect(text).toContain("Started (America/New_York)");
    expect(text).toContain("1,2026-03-01 05:00:00,");
    expect(text).toContain("'=HYPERLINK()");
    expect(text).toContain(`/${tenant.slug}/calls/1?t=0`);
    const [entry] = await withTenant(tenant.tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId: tenant.tenantId, action: "search.exported" } }),
    );
    expect(entry?.details).toMatchObject({
      asked: { q: "needle", side: "them" },
      calls: 1,
      turns: 1,
      isCapped: false,
    });
    expect(JSON.stringify(entry?.details)).not.toContain("secret");
  });
});
