import type { Tx } from "#lib/db/client.ts";
import { defaultRanges, type MetricRanges, metricIds } from "./choices.ts";

/** Where each figure should lie: as the tenant has set it, else as it is from the start. */
export async function findMetricRanges(tx: Tx, tenantId: string): Promise<MetricRanges> {
  const rows = await tx.$queryRaw<{ metric: string; low: number | null; high: number | null }[]>`
    SELECT metric, low, high FROM metric_ranges WHERE tenant_id = ${tenantId}`;
  const set = new Map(rows.map((row) => [row.metric, row]));
  const entries = metricIds.map((metric) => {
    const row = set.get(metric);
    if (!row) return [metric, defaultRanges[metric]];
    return [metric, row.low === null || row.high === null ? null : { from: row.low, to: row.high }];
  });
  return Object.fromEntries(entries);
}
