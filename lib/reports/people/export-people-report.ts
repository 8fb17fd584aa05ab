import { withTenant } from "#lib/db/with-tenant.ts";
import { type SheetFile, sheetFile } from "#lib/format/sheet-file.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readPeopleReport } from "./read-people-report.ts";
import type { ExportPeopleReportInput } from "./schemas.ts";

/**
 * The whole report on people as a file, the same cells as on the screen. Recorded.
 * @throws {AppError} `forbidden`
 */
export async function exportPeopleReport({
  ctx,
  input,
  among = null,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: ExportPeopleReportInput;
  among?: readonly string[] | null;
  nowMs?: number;
}): Promise<SheetFile> {
  requireArea(ctx, "stats", "read");
  const { format, ...query } = input;
  const { columns, rows, days } = await withTenant(ctx.tenantId, async (tx) => {
    const report = await readPeopleReport(tx, { ctx, input: query, among, nowMs });
    await recordAudit(tx, ctx, {
      action: "people-report.exported",
      details: {
        from: report.days?.from ?? "",
        to: report.days?.to ?? "",
        pace: query.pace,
        rows: report.rows.length,
      },
    });
    return report;
  });
  return sheetFile(`people-${days?.from ?? "none"}`, format, {
    name: "People",
    columns,
    rows: inBatches(rows.map((row) => columns.map(({ cell }) => cell(row)))),
  });
}

async function* inBatches<Row>(rows: readonly Row[], size = 500): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
