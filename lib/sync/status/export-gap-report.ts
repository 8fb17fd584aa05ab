import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { getGapReport } from "../months/get-gap-report.ts";

const header = [
  "month_utc",
  "from",
  "to",
  "state",
  "gong_total",
  "mirrored",
  "difference",
  "unreadable",
  "checked_at",
  "ids_compared_at",
  "note",
];

/**
 * The gap report as CSV text, a month a line; the audit log tells who took it.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function exportGapReport({ ctx }: { ctx: TenantContext }): Promise<string> {
  const { months } = await getGapReport({ ctx });
  const rows = months.map((row) => [
    row.month,
    row.from,
    row.to,
    row.state,
    row.gongTotal,
    row.held,
    row.difference,
    row.unreadable,
    row.checkedAt,
    row.idsReadAt,
    row.note,
  ]);
  await withTenant(ctx.tenantId, (tx) =>
    recordAudit(tx, ctx, { action: "sync.gap-report-exported", details: { months: rows.length } }),
  );
  return csvFile(header, rows);
}
