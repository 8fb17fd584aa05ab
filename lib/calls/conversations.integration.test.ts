import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileLabel } from "#lib/format/sheet.ts";
import { wholeFile } from "#lib/format/sheet-file.ts";
import { asCount, asRecord } from "#lib/sync/mappers/read-json.ts";
import { type SyncHarness, startSyncHarness } from "#lib/sync/testing/sync-harness.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { exportCalls } from "./export-calls.ts";
import { listConversations } from "./list-conversations.ts";
import { ExportCallsQuery, ListCallsQuery } from "./schemas.ts";

const zones = ["Asia/Kathmandu", "America/Los_Angeles"];
let harness: SyncHarness;
let ctx: TenantContext;
let span: { from: string; to: string };

beforeAll(async () => {
  harness = await startSyncHarness({ acme: 450, nordwind: 10 });
  const tenant = await harness.newTenant();
  await tenant.runAll();
  ctx = {
    tenantId: tenant.tenantId,
    tenantSlug: "acme",
    actor: { kind: "system", name: "test" },
    requestId: "test",
  };
  const day = (ago: number) => new Date(harness.now.now() - ago * 86_400_000).toISOString().slice(0, 10);
  span = { from: day(20), to: day(3) };
}, 120_000);

afterAll(() => harness.simulator.stop());

const dayIn = (zone: string, at: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(at));

/** What Gong itself answers for the days, asked past everything that copies and counts. */
async function recount(zone: string) {
  const gong = harness.client();
  const filter = {
    fromDateTime: new Date(Date.parse(span.from) - 2 * 86_400_000).toISOString(),
    toDateTime: new Date(Date.parse(span.to) + 2 * 86_400_000).toISOString(),
  };
  const contentSelector = { exposedFields: { interaction: { questions: true, speakers: true } } };
  const sums = { calls: 0, lengthSeconds: 0, usQuestions: 0, themQuestions: 0 };
  for await (const page of gong.calls.listExtensive.pages({ filter, contentSelector })) {
    for (const { metaData, interaction } of page.items) {
      const day = dayIn(zone, String(metaData?.started));
      if (metaData?.isPrivate || day < span.from || day > span.to) continue;
      sums.calls += 1;
      sums.lengthSeconds += Math.round(metaData?.duration ?? 0);
      const questions = asRecord(interaction?.questions);
      sums.usQuestions += asCount(questions?.companyCount) ?? 0;
      sums.themQuestions += asCount(questions?.nonCompanyCount) ?? 0;
    }
  }
  return sums;
}

describe.each(zones)("the report on conversations, in %s", (zone) => {
  it("comes to the same on the screen, in both files and counted anew at Gong", async () => {
    const asked = { ...span, zone };
    const truth = await recount(zone);
    expect(truth.calls).toBeGreaterThan(10);

    const { totals, heads } = await listConversations({ ctx, input: ListCallsQuery.parse(asked) });
    expect(totals).toMatchObject(truth);

    const rows: (string | number | null)[][] = [];
    let cursor: string | null = null;
    do {
      const input = ListCallsQuery.parse({ ...asked, limit: 20, ...(cursor && { cursor }) });
      const page: Awaited<ReturnType<typeof listConversations>> = await listConversations({ ctx, input });
      rows.push(...(page.rows as typeof rows));
      cursor = page.nextCursor;
    } while (cursor);
    const at = (id: string) => heads.findIndex((head) => head.id === id);
    const sum = (table: readonly (readonly unknown[])[], id: string) =>
      table.reduce((all, row) => all + Number(row[at(id)] ?? 0), 0);
    const sums = (table: readonly (readonly unknown[])[]) => ({
      calls: table.length,
      lengthSeconds: sum(table, "length"),
      usQuestions: sum(table, "asked"),
      themQuestions: sum(table, "wasAsked"),
    });
    expect(sums(rows)).toEqual(truth);
    expect(sum(rows, "us")).toBeCloseTo(totals?.usSeconds ?? -1, 3);

    const fileOf = async (format: string) =>
      wholeFile(await exportCalls({ ctx, input: ExportCallsQuery.parse({ ...asked, format }) }));
    const [head, ...inFile] = (await readSheet(await fileOf("xlsx"))) as unknown[][];
    expect(head).toEqual(heads.map(fileLabel));
    expect(head).toContain(`Started (${zone})`);
    expect(sums(inFile)).toEqual(truth);
    expect(inFile.every((row) => row[at("started")] instanceof Date)).toBe(true);

    const lines = String(await fileOf("csv"))
      .split("\r\n")
      .slice(1)
      .filter(Boolean);
    expect(lines).toHaveLength(truth.calls);
    expect(rows.every((row, index) => lines[index]?.startsWith(`${row[0]},${row[at("started")]},`))).toBe(
      true,
    );
    const days = rows.map((row) => String(row[at("started")]).slice(0, 10));
    expect(days.every((day) => day >= span.from && day <= span.to)).toBe(true);
  });
});
