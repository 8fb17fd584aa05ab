import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Counter, counters } from "#lib/activity/choices.ts";
import { readActivity } from "#lib/activity/get-activity.ts";
import { ActivityQuery } from "#lib/activity/schemas.ts";
import { readCoachingMetrics } from "#lib/coaching/get-coaching-metrics.ts";
import { CoachingMetricsQuery } from "#lib/coaching/metric-schemas.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { fileLabel } from "#lib/format/sheet.ts";
import { wholeFile } from "#lib/format/sheet-file.ts";
import { getInteraction } from "#lib/interaction/get-interaction.ts";
import { InteractionQuery } from "#lib/interaction/schemas.ts";
import { listOverviewPeople } from "#lib/overview/list-overview-people.ts";
import { type SyncHarness, startSyncHarness } from "#lib/sync/testing/sync-harness.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { exportPeopleReport } from "./export-people-report.ts";
import { listPeopleReport } from "./list-people-report.ts";
import { ExportPeopleReportInput, ListPeopleReportQuery, type PeopleReportPage } from "./schemas.ts";

let harness: SyncHarness;
let ctx: TenantContext;
let nowMs: number;

beforeAll(async () => {
  harness = await startSyncHarness({ acme: 250, nordwind: 10 });
  const tenant = await harness.newTenant();
  await tenant.runAll();
  nowMs = harness.now.now();
  ctx = {
    tenantId: tenant.tenantId,
    tenantSlug: "acme",
    actor: { kind: "system", name: "test" },
    requestId: "test",
  };
}, 120_000);

afterAll(() => harness.simulator.stop());

async function wholeReport(asked: Record<string, unknown>) {
  const rows: PeopleReportPage["rows"] = [];
  let first: PeopleReportPage | undefined;
  let cursor: string | null = null;
  do {
    const input = ListPeopleReportQuery.parse({ ...asked, limit: 20, ...(cursor && { cursor }) });
    const page: PeopleReportPage = await listPeopleReport({ ctx, input, nowMs });
    first ??= page;
    rows.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor);
  const at = (id: string) => first.heads.findIndex((head) => head.id === id);
  const sumOf = (id: string, table: readonly (readonly unknown[])[] = rows) =>
    table.reduce((all, row) => all + Number(row[at(id)] ?? 0), 0);
  return { ...first, rows, at, sumOf };
}

describe.each(["week", "month"] as const)("the report on people by %s", (pace) => {
  const asked = { period: "last_30_days", pace, zone: "UTC" } as const;

  it("comes to the same in its totals, its rows and both files", async () => {
    const { heads, rows, totals, sumOf } = await wholeReport(asked);
    expect(totals).toMatchObject({ rows: rows.length, pace });
    expect(rows.length).toBeGreaterThan(20);
    const summed = Object.keys(totals?.sums ?? {});
    expect(summed).toEqual(expect.arrayContaining(["calls", "callsAsHost", "scorecards"]));
    for (const id of summed) expect(sumOf(id), id).toBeCloseTo(totals?.sums[id] ?? -1, 6);

    const fileOf = async (format: string) =>
      wholeFile(
        await exportPeopleReport({ ctx, input: ExportPeopleReportInput.parse({ ...asked, format }), nowMs }),
      );
    const [head, ...inFile] = (await readSheet(await fileOf("xlsx"))) as unknown[][];
    expect(head).toEqual(heads.map(fileLabel));
    expect(inFile).toHaveLength(rows.length);
    for (const id of summed) expect(sumOf(id, inFile), id).toBeCloseTo(totals?.sums[id] ?? -1, 6);
    const lines = String(await fileOf("csv"))
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toContain(`From day (${totals?.companyZone})`);
  });

  it("counts what Activity counts of the same days", async () => {
    const { rows, at, sumOf } = await wholeReport(asked);
    const { all } = await withTenant(ctx.tenantId, (tx) =>
      readActivity(tx, { ctx, input: ActivityQuery.parse(asked), nowMs }),
    );
    for (const { id } of counters) {
      const counted = all.reduce((sum, { counts }) => sum + counts[id as Counter], 0);
      expect(sumOf(id), id).toBe(counted);
    }
    const [busiest] = all;
    const own = rows.filter((row) => row[at("id")] === busiest?.id);
    expect(sumOf("callsAttended", own)).toBe(busiest?.counts.callsAttended);
  });
});

describe("a row of the report on people", () => {
  it("says of a whole month what Interaction, Overview, Scorecards and Coaching say", async () => {
    const [{ zone } = { zone: null }] = await withTenant(
      ctx.tenantId,
      (tx) => tx.$queryRaw<{ zone: string }[]>`SELECT time_zone AS zone FROM gong_companies`,
    );
    const asked = { period: "last_month", pace: "month", zone: zone ?? "UTC" } as const;
    const { rows, at, heads } = await wholeReport(asked);
    const interaction = await getInteraction({ ctx, input: InteractionQuery.parse(asked), nowMs });
    const overview = await listOverviewPeople({
      ctx,
      input: { period: "last_month", zone: asked.zone },
      nowMs,
    });
    const coaching = await withTenant(ctx.tenantId, (tx) =>
      readCoachingMetrics(tx, { ctx, input: CoachingMetricsQuery.parse(asked), nowMs }),
    );
    const rowOf = (id: string) => rows.find((row) => row[at("id")] === id);
    expect(interaction.people.length).toBeGreaterThan(0);
    for (const { id, now } of interaction.people) {
      const row = rowOf(id);
      if (now.talkRatio) expect(row?.[at("talkRatio")]).toBeCloseTo(now.talkRatio.value, 9);
      expect(row?.[at("talkCalls")] ?? 0).toBe(now.talkRatio?.n ?? 0);
      if (now.patience) expect(row?.[at("patience")]).toBeCloseTo(now.patience.value, 9);
    }
    for (const { id, calls, scorecards, usShare } of overview.people) {
      const row = rowOf(id);
      expect(row?.[at("calls")] ?? 0).toBe(calls);
      expect(row?.[at("scorecards")] ?? 0).toBe(scorecards);
      if (usShare !== null) expect(row?.[at("usShare")]).toBeCloseTo(usShare, 9);
    }
    for (const { id } of coaching.metrics) {
      if (!heads.some((head) => head.id === `coaching-${id}`)) continue;
      const all = rows.reduce((sum, row) => sum + Number(row[at(`coaching-${id}`)] ?? 0), 0);
      expect(all, id).toBe(coaching.sums[id]);
    }
  });

  it("is not given to whom figures are closed", async () => {
    const shut = { ...ctx, actor: { kind: "member", areas: { stats: "none" } } } as unknown as TenantContext;
    const input = ListPeopleReportQuery.parse({});
    await expect((async () => listPeopleReport({ ctx: shut, input }))()).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
