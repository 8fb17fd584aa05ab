import type { Tx } from "#lib/db/client.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import { type Asked, figuresInScope, inDays } from "./read-metrics.ts";

/** What managers did for each direct report by month: different calls, counted for each manager as the table does. */
export function listReportMonths(
  tx: Tx,
  tenantId: string,
  asked: Asked & { span: DayRange },
): Promise<{ report: string; month: string; metric: string; value: number }[]> {
  return tx.$queryRaw`
    SELECT report, month, metric, sum(calls)::int AS value FROM (
      SELECT c.manager_gong_id, c.report_gong_id AS report, c.from_day::text AS month, c.metric,
        count(DISTINCT listed.id) AS calls
      FROM gong_coaching_metrics c CROSS JOIN LATERAL unnest(c.values) AS listed (id)
      WHERE ${figuresInScope(tenantId, asked)} AND ${inDays(asked.span)}
      GROUP BY 1, 2, 3, 4
    ) by_manager GROUP BY 1, 2, 3`;
}
