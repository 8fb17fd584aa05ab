import { beforeAll, describe, expect, it } from "vitest";
import { exportCalls } from "#lib/calls/export-calls.ts";
import { getCall } from "#lib/calls/get-call.ts";
import { getCallMedia } from "#lib/calls/get-call-media.ts";
import { getTranscript } from "#lib/calls/get-transcript.ts";
import { listCalls } from "#lib/calls/list-calls.ts";
import { listConversations } from "#lib/calls/list-conversations.ts";
import { ExportCallsQuery, ListCallsQuery } from "#lib/calls/schemas.ts";
import { databaseClient } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { wholeFile } from "#lib/format/sheet-file.ts";
import { listFolders } from "#lib/library/list-folders.ts";
import { listLibraryItems } from "#lib/library/list-library-items.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { getCallFigures } from "#lib/rollups/get-call-figures.ts";
import { exportSearchHits } from "#lib/search/export-search-hits.ts";
import { getSearchFacets } from "#lib/search/get-search-facets.ts";
import { getSearchHistogram } from "#lib/search/get-search-histogram.ts";
import { moreHitsOfCall } from "#lib/search/more-hits-of-call.ts";
import { quickSearch } from "#lib/search/quick-search.ts";
import { SearchQuery } from "#lib/search/schemas.ts";
import { searchCalls } from "#lib/search/search-calls.ts";
import { FakeGong } from "#lib/sync/testing/fake-gong.ts";
import { fakeNowMs, makeFakeTenant } from "#lib/sync/testing/fake-tenant.ts";
import { readCallVisibility, visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { makeMember, type TestMember } from "#lib/test/factories.ts";
import { createPrivacyFile } from "./create-privacy-file.ts";
import { getPrivacyReport } from "./get-privacy-report.ts";

const hourMs = 3_600_000;
const open = "1";
const insideMetaData = "2";
const atTopLevel = "3";
const flipsInside = "4";
const flipsOnTop = "5";
const always = [insideMetaData, atTopLevel];
const flips = [flipsInside, flipsOnTop];

/** A Gong that says of some calls that they are private at the top of the record and not inside metaData. */
function makeGong(): { gong: FakeGong; onTop: Set<string> } {
  const gong = new FakeGong(10);
  const onTop = new Set([atTopLevel]);
  const listExtensive: FakeGong["calls"]["listExtensive"] = async (input, options) => {
    const page = await calls.listExtensive(input, options);
    const items = page.items.map((item) => ({
      ...item,
      ...(onTop.has(String(item.metaData?.id)) && { isPrivate: true }),
    }));
    return { ...page, items };
  };
  const { calls } = gong;
  Object.assign(gong, { calls: { ...calls, listExtensive } });
  for (const id of [open, insideMetaData, atTopLevel, ...flips]) {
    gong.add(id, fakeNowMs - Number(id) * hourMs, { isPrivate: id === insideMetaData });
  }
  return { gong, onTop };
}

/** Which of the calls each way into the product shows, or answers about. */
async function seenBy(ctx: TenantContext): Promise<Record<string, string[]>> {
  const ids = [open, ...always, ...flips];
  const listed = async (title?: string) => {
    const input = ListCallsQuery.parse(title === undefined ? {} : { title });
    return (await listCalls({ ctx, input })).calls.map(({ id }) => id).sort();
  };
  const answered = async (ask: (callId: string) => Promise<unknown>) => {
    const known: string[] = [];
    for (const callId of ids) {
      const isMissing = await ask(callId).then(
        () => false,
        (error: { code?: string }) => error.code === "not_found",
      );
      if (!isMissing) known.push(callId);
    }
    return known;
  };
  const words = SearchQuery.parse({ q: "speaks" });
  return {
    list: await listed(),
    "list's export": idsIn(
      String(await wholeFile(await exportCalls({ ctx, input: ExportCallsQuery.parse({}) }))),
    ),
    "report on conversations": (await listConversations({ ctx, input: ListCallsQuery.parse({}) })).rows
      .map(([id]) => String(id))
      .sort(),
    "list by title": await listed("Call"),
    "command palette": (await quickSearch({ ctx, input: { q: "Call" } })).calls.map(({ id }) => id).sort(),
    search: (await searchCalls({ ctx, input: words })).hits.map(({ call }) => call.id).sort(),
    "search's turns of a call": await answered((callId) =>
      moreHitsOfCall({ ctx, input: { ...words, callId } }),
    ),
    "search's export": await exported(ctx),
    library: (await listLibraryItems({ ctx, input: { folder: "9" } })).items
      .map(({ call }) => call.id)
      .sort(),
    "call page": await answered((callId) => getCall({ ctx, input: { callId } })),
    transcript: await answered((callId) => getTranscript({ ctx, input: { callId } })),
    recording: await answered((callId) => getCallMedia({ ctx, input: { callId } })),
    "roll-ups' facts": await withTenant(ctx.tenantId, async (tx) => {
      const where = await visibleCalls(tx, ctx);
      const visible = await tx.call.findMany({ where, select: { gongId: true } });
      const facts = await tx.callFact.findMany({
        where: { callGongId: { in: visible.map(({ gongId }) => gongId) }, userGongId: "" },
        select: { callGongId: true },
      });
      return facts.map(({ callGongId }) => callGongId).sort();
    }),
  };
}

async function exported(ctx: TenantContext): Promise<string[]> {
  const { text } = await exportSearchHits({ ctx, input: SearchQuery.parse({ q: "speaks" }) });
  return idsIn(text);
}

/** The first cell of each line but the header, each once. */
function idsIn(text: string): string[] {
  const lines = text.split("\r\n").slice(1).filter(Boolean);
  return [...new Set(lines.map((line) => line.split(",")[0] ?? ""))].sort();
}

/** How many calls each count says there are. */
async function countedBy(ctx: TenantContext): Promise<Record<string, number>> {
  const input = SearchQuery.parse({ q: "speaks" });
  const always = { from: new Date("1990-01-01"), to: new Date("2190-01-01") };
  const [totals] = await withTenant(ctx.tenantId, async (tx) =>
    getCallFigures(tx, ctx.tenantId, { ...(await readCallVisibility(tx, ctx)), workspaceGongId: null }, [
      always,
    ]),
  );
  const ever = { period: "custom", from: "1990-01-01", to: "2190-01-01", zone: "UTC" } as const;
  const facets = await getSearchFacets({ ctx, input });
  const histogram = await getSearchHistogram({ ctx, input });
  return {
    list: (await listCalls({ ctx, input: ListCallsQuery.parse({}) })).count?.value ?? -1,
    "roll-ups": totals?.calls ?? -1,
    overview: (await getOverview({ ctx, input: ever })).now.calls,
    "library's folders": (await listFolders({ ctx })).folders.find(({ id }) => id === "9")?.items ?? -1,
    search: (await searchCalls({ ctx, input })).count?.value ?? -1,
    facets: facets.side.find(({ value }) => value === "us")?.calls ?? 0,
    histogram: histogram.buckets.reduce((sum, bucket) => sum + bucket.calls, 0),
  };
}

/** Tables of the tenant in which somebody's words of a call can be found. */
async function tablesHolding(tenantId: string, words: string): Promise<string[]> {
  const tables = await databaseClient().$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
    ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await databaseClient().$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${name}" t WHERE tenant_id = $1 AND to_jsonb(t)::text LIKE '%' || $2 || '%' LIMIT 1`,
      tenantId,
      words,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe("X9: private calls are exposed nowhere", () => {
  const { gong, onTop } = makeGong();
  let tenant: Awaited<ReturnType<typeof makeFakeTenant>>;
  let people: TestMember[];
  const askedFor = () =>
    gong.requests
      .filter(({ operation }) => operation === "transcripts")
      .flatMap(({ detail }) => detail.split(" "));
  const copy = async () => {
    await tenant.run(gong, "calls", {}, "manual");
    await tenant.run(gong, "transcripts");
  };
  const showPrivate = (isShown: boolean) =>
    tenant.read((tx) => tx.tenant.update({ where: { id: tenant.tenantId }, data: { showPrivate: isShown } }));
  const expectSeen = async (ids: string[]) => {
    for (const { ctx } of people) {
      for (const [way, seen] of Object.entries(await seenBy(ctx))) {
        expect(seen, `${way}, ${ctx.actor.role}`).toEqual(ids);
      }
      for (const [way, count] of Object.entries(await countedBy(ctx))) {
        expect(count, `count of ${way}, ${ctx.actor.role}`).toBe(ids.length);
      }
    }
  };

  beforeAll(async () => {
    tenant = await makeFakeTenant();
    const { tenantId } = tenant;
    people = [];
    for (const role of ["owner", "viewer"] as const) {
      people.push(await makeMember({ tenantId, slug: "x9" }, role));
    }
    const copied = { contentHash: "test", raw: {}, mirroredAt: new Date(fakeNowMs) };
    await tenant.read(async (tx) => {
      await tx.gongLibraryFolder.create({ data: { tenantId, gongId: "9", name: "Best of", ...copied } });
      await tx.gongLibraryItem.createMany({
        data: [open, ...always, ...flips].map((callGongId) => ({
          tenantId,
          folderGongId: "9",
          itemKey: callGongId,
          callGongId,
          ...copied,
        })),
      });
    });
    await tenant.run(gong, "workspaces");
    await tenant.run(gong, "users");
    await copy();
  });

  it("not on the first copy, whether Gong says it inside metaData or at the top", async () => {
    expect(await tenant.read((tx) => tx.call.count())).toBe(5);
    await expectSeen([open, ...flips]);
  });

  it("and their transcripts are never asked for", () => {
    expect(askedFor()).toEqual(expect.arrayContaining([open, ...flips]));
    for (const id of always) expect(askedFor()).not.toContain(id);
  });

  it("not after a flip: gone everywhere in the step that learns of it, their words from every table", async () => {
    expect(await tablesHolding(tenant.tenantId, "speaks on 4.")).toContain("call_turns");
    gong.add(flipsInside, fakeNowMs - 4 * hourMs, { isPrivate: true });
    onTop.add(flipsOnTop);
    tenant.wait(10 * 60_000);
    gong.requests = [];
    await copy();
    await expectSeen([open]);
    for (const id of flips) expect(await tablesHolding(tenant.tenantId, `speaks on ${id}.`), id).toEqual([]);
    for (const id of [...always, ...flips]) expect(askedFor()).not.toContain(id);
    expect(await tablesHolding(tenant.tenantId, "speaks on 1.")).toContain("call_turns");
  });

  it("but listed without content where the tenant shows them, and hidden again at once", async () => {
    await showPrivate(true);
    const [owner] = people;
    if (!owner) throw new Error("no owner");
    const { ctx } = owner;
    const seen = await seenBy(ctx);
    expect(seen.list).toEqual([open, ...always, ...flips]);
    for (const callId of [...always, ...flips]) {
      const { turns } = await getTranscript({ ctx, input: { callId } });
      expect(turns, callId).toEqual([]);
      await expect(getCallMedia({ ctx, input: { callId } })).rejects.toBeDefined();
    }
    await showPrivate(false);
    await expectSeen([open]);
  });

  it("and the report proves it with counts of this moment, on the screen and in the file", async () => {
    const [owner] = people;
    if (!owner) throw new Error("no owner");
    const { ctx } = owner;
    const report = await getPrivacyReport({ ctx });
    expect(report.counts).toMatchObject({ calls: 5, private: 4, hiddenFromAll: 4 });
    expect(report.checks.length).toBeGreaterThan(7);
    expect(report.checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(report.audit.isIntact).toBe(true);
    const file = await createPrivacyFile({ ctx });
    expect(file).toContain("Hidden from everybody,4");
    await tenant.read((tx) =>
      tx.callTurn.create({
        data: {
          tenantId: tenant.tenantId,
          callGongId: insideMetaData,
          position: 0,
          side: "us",
          startMs: 0,
          endMs: 1,
          text: "Leaked.",
          sentences: [],
        },
      }),
    );
    const after = await getPrivacyReport({ ctx });
    expect(after.checks.filter(({ holds }) => !holds)).toMatchObject([{ id: "call_turns", found: 1 }]);
  });

  it("and come back whole once they are private no more", async () => {
    gong.add(flipsInside, fakeNowMs - 4 * hourMs, { isPrivate: false, title: "Call 4 again" });
    tenant.wait(10 * 60_000);
    await copy();
    await expectSeen([open, flipsInside]);
    expect(await tablesHolding(tenant.tenantId, "speaks on 4.")).toContain("call_turns");
  });
});
