import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCoachingMetrics } from "./get-coaching-metrics.ts";
import type { CoachingMetricsQuery } from "./metric-schemas.ts";

/** The whole table as CSV: the same numbers as on the screen, every direct report in scope. Recorded. */
export async function exportCoachingMetrics({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: CoachingMetricsQuery;
  nowMs?: number;
}): Promise<{ fileName: string; text: string }> {
  requireArea(ctx, "stats", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const found = await readCoachingMetrics(tx, { ctx, input, nowMs });
    const { metrics, rows, months, previousMonths, companyZone } = found;
    await recordAudit(tx, ctx, {
      action: "coaching-metrics.exported",
      details: { from: months.from, to: months.to, rows: rows.length },
    });
    const header = [
      "Manager",
      "Manager's Gong id",
      "Direct report",
      "Direct report's Gong id",
      "From day",
      "To day",
      "Time zone",
      ...metrics.flatMap(({ label }) => (previousMonths ? [label, `${label}: before`] : [label])),
    ];
    const lines = rows.map(({ manager, report, counts, before }) => [
      manager.name,
      manager.id,
      report.name,
      report.id,
      months.from,
      months.to,
      companyZone ?? "unknown",
      ...metrics.flatMap(({ id }) => (before ? [counts[id] ?? 0, before[id] ?? 0] : [counts[id] ?? 0])),
    ]);
    return { fileName: `coaching-metrics-${months.from}.csv`, text: csvFile(header, lines) };
  });
}
