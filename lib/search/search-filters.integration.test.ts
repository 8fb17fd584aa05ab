import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeGongUser } from "#lib/test/mirror-factories.ts";
import { getSearchFacets } from "./get-search-facets.ts";
import { getSearchHistogram } from "./get-search-histogram.ts";
import { moreHitsOfCall } from "./more-hits-of-call.ts";
import { SearchFilter, SearchQuery } from "./schemas.ts";
import { makeSpokenCall } from "./testing/make-spoken-call.ts";
import { allIdsAs, idsAs, searchAs } from "./testing/search-as.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

const us = (text: string) => ({ side: "us" as const, text });
const them = (text: string) => ({ side: "them" as const, text });

describe("the filters of a search", () => {
  let acme: Tenant;
  beforeAll(async () => {
    acme = await makeTenant("Acme");
    const { tenantId } = acme;
    await makeGongUser(tenantId, { gongId: "500", name: "Head" });
    await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek", managerGongId: "500" });
    await makeGongUser(tenantId, { gongId: "502", name: "Kim Roe" });
    await makeSpokenCall(tenantId, {
      gongId: "1",
      startedAt: "2026-03-28T23:30:00Z",
      primaryUserGongId: "501",
      workspaceGongId: "77",
      accountName: "Globéx Group",
      language: "eng",
      durationSeconds: 659,
      turns: [us("Our needle."), them("What needle?"), us("This one.")],
    });
    await makeSpokenCall(tenantId, {
      gongId: "2",
      startedAt: "2026-03-29T22:30:00Z",
      primaryUserGongId: "502",
      direction: "Outbound",
      language: "ger",
      durationSeconds: 3600,
      users: ["502"],
      turns: [them("Eine Needle, ein Heu.")],
    });
    await withTenant(tenantId, async (tx) => {
      await tx.callParty.update({
        where: { tenantId_callGongId_position: { tenantId, callGongId: "2", position: 1 } },
        data: { emailAddress: "Ines@Initech.Example" },
      });
      const raw = {
        content: {
          trackers: [
            { id: "31", name: "Price", count: 2 },
            { id: "32", name: "Never", count: 0 },
          ],
        },
      };
      await tx.callRecord.create({ data: { tenantId, callGongId: "2", raw } });
      await refreshDerived(tx, tenantId, ["2"]);
    });
  });

  it.each([
    ["side", { side: "us" }, ["1"]],
    ["side", { side: "them" }, ["2", "1"]],
    ["speaker", { speaker: "501" }, ["1"]],
    ["speaker who is silent where the word falls", { speaker: "502" }, []],
    ["team of a manager", { team: "500" }, ["1"]],
    ["host", { host: "502" }, ["2"]],
    ["account by the beginning of its name, without accents", { account: "globex" }, ["1"]],
    ["domain of a customer's address", { account: "initech.example" }, ["2"]],
    ["workspace", { workspace: "77" }, ["1"]],
    ["direction", { direction: "Outbound" }, ["2"]],
    ["tracker that came up", { tracker: "31" }, ["2"]],
    ["tracker that did not", { tracker: "32" }, []],
    ["least minutes", { minMinutes: 30 }, ["2"]],
    ["most minutes, the last one whole", { maxMinutes: 10 }, ["1"]],
    ["fewer minutes", { maxMinutes: 9 }, []],
    ["language", { language: "ger" }, ["2"]],
    ["days of the viewer's zone", { from: "2026-03-29", to: "2026-03-29", zone: "Europe/Berlin" }, ["1"]],
    ["days in another zone", { from: "2026-03-29", to: "2026-03-29", zone: "UTC" }, ["2"]],
    ["several at once", { side: "them", host: "501", language: "eng" }, ["1"]],
  ])("keep to the %s", async (_, filter, expected) => {
    expect(await idsAs(acme, "needle", filter)).toEqual(expected);
    expect(await idsAs(acme, '"needle"', { ...filter, sort: "best" })).toHaveLength(expected.length);
  });

  it("take what a person typed for an account as text, not as a pattern", async () => {
    for (const account of ["%", "_lobex", "':*", "\\", "@user=501"]) {
      expect(await idsAs(acme, "needle", { account }), account).toEqual([]);
    }
  });

  it("divide the matches by side, speaker, account and tracker", async () => {
    const facets = await getSearchFacets({ ctx: acme.ctx, input: SearchFilter.parse({ q: "needle" }) });
    expect(facets).toEqual({
      side: [
        { value: "them", label: "Them", calls: 2 },
        { value: "us", label: "Us", calls: 1 },
      ],
      speaker: [{ value: "501", label: "Bo Ek", calls: 1 }],
      account: [{ value: "Globéx Group", label: "Globéx Group", calls: 1 }],
      tracker: [{ value: "31", label: "Price", calls: 1 }],
      isCapped: false,
    });
    const phrase = await getSearchFacets({ ctx: acme.ctx, input: SearchFilter.parse({ q: '"our needle"' }) });
    expect(phrase.side).toEqual([{ value: "us", label: "Us", calls: 1 }]);
  });

  it("lay the matches out over the days of the zone", async () => {
    const input = SearchFilter.parse({ q: "needle", zone: "Europe/Berlin" });
    expect(await getSearchHistogram({ ctx: acme.ctx, input })).toEqual({
      unit: "day",
      buckets: [
        { from: "2026-03-29", to: "2026-03-29", calls: 1 },
        { from: "2026-03-30", to: "2026-03-30", calls: 1 },
      ],
      isCapped: false,
    });
  });
});

describe("many matches", () => {
  let acme: Tenant;
  const ids = Array.from({ length: 23 }, (_, index) => String(2_000 + index));
  beforeAll(async () => {
    acme = await makeTenant("Many");
    for (const [index, gongId] of ids.entries()) {
      const month = String(1 + Math.floor(index / 5)).padStart(2, "0");
      await makeSpokenCall(acme.tenantId, {
        gongId,
        startedAt: `2026-${month}-10T10:00:00Z`,
        turns: [
          us(index % 2 === 0 ? "red needle" : "needle, red"),
          ...(index === 7 ? [them("red needle needle red")] : []),
        ],
      });
    }
    const long = Array.from({ length: 620 }, (_, index) =>
      us(index % 200 === 3 ? `needle ${index} common` : "common words"),
    );
    await makeSpokenCall(acme.tenantId, { gongId: "9000", startedAt: "2020-02-29T10:00:00Z", turns: long });
  });

  it("come page by page without a loss or a repeat, also where calls begin at once", async () => {
    const newestFirst = [...[...ids].reverse(), "9000"].sort((one, other) => {
      const month = (id: string) => (id === "9000" ? -1 : Math.floor(ids.indexOf(id) / 5));
      return month(other) - month(one) || (one < other ? 1 : -1);
    });
    expect(await allIdsAs(acme, "needle", { limit: 4 })).toEqual(newestFirst);
    const even = newestFirst.filter((id) => id !== "9000" && (ids.indexOf(id) % 2 === 0 || id === ids[7]));
    expect(await allIdsAs(acme, '"red needle"', { limit: 4 })).toEqual(even);
    expect((await allIdsAs(acme, "needle", { limit: 5, sort: "best" })).sort()).toEqual(
      [...newestFirst].sort(),
    );
  });

  it("are counted on the first page", async () => {
    const first = await searchAs(acme, "needle", { limit: 4 });
    expect(first.count).toEqual({ value: 24, isCapped: false });
    const next = await searchAs(acme, "needle", { limit: 4, cursor: first.nextCursor });
    expect([next.count, next.hidden]).toEqual([null, null]);
    expect((await searchAs(acme, '"red needle"')).count).toEqual({ value: 13, isCapped: false });
    expect((await searchAs(acme, '"red needle"', { limit: 4 })).count?.value).toBeGreaterThanOrEqual(4);
  });

  it("come best first where the words fall most and closest together", async () => {
    expect((await idsAs(acme, "red needle", { sort: "best" }))[0]).toBe(ids[7]);
  });

  it("of one call are folded, told how many more there are, and unfolded, however long the call is", async () => {
    const [hit] = (await searchAs(acme, "needle common")).hits;
    expect(hit).toMatchObject({ call: { id: "9000" }, more: 1 });
    expect(hit?.turns.map(({ position }) => position)).toEqual([3, 203, 403]);
    const input = { ...SearchFilter.parse({ q: "needle common" }), callId: "9000" };
    const { turns } = await moreHitsOfCall({ ctx: acme.ctx, input });
    expect(turns.map(({ position, startMs }) => [position, startMs])).toEqual(
      [3, 203, 403, 603].map((at) => [at, at * 5_000]),
    );
    expect((await searchAs(acme, "common")).hits[0]?.more).toBe(617);
  });

  it("refuse a cursor that is none", () => {
    for (const cursor of ["x", "1_2; DROP TABLE", "1_2_3_4", ""]) {
      expect(() => SearchQuery.parse({ q: "needle", cursor }), cursor).toThrow(/cursor/);
    }
  });
});
