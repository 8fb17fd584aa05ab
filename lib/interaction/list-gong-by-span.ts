import type { Pace } from "#lib/activity/choices.ts";
import type { Tx } from "#lib/db/client.ts";
import { joinSql, rawSql, sql } from "#lib/db/sql.ts";
import { type GongMetric, gongMetrics } from "./choices.ts";
import { gongColumn } from "./read-gong-averages.ts";

/** All of Gong's averages by person and week or month that begins on one of the days; `span` is its place among them. */
export function listGongBySpan(
  tx: Tx,
  tenantId: string,
  people: readonly string[],
  { pace, starts }: { pace: Pace; starts: readonly string[] },
): Promise<{ id: string; span: number; values: Record<GongMetric, number | null> }[]> {
  const parts = gongMetrics.map((metric) => sql`${rawSql(`'${metric}'`)}, i.${gongColumn(metric)}`);
  return tx.$queryRaw`
    SELECT i.user_gong_id AS id, (n - 1)::int AS span, json_build_object(${joinSql(parts)}) AS values
    FROM unnest(${[...starts]}::date[]) WITH ORDINALITY AS span (start, n)
    JOIN gong_interaction_stats i ON i.tenant_id = ${tenantId} AND i.period = ${pace}::stat_period
      AND i.from_day = span.start AND i.removed_at IS NULL AND i.user_gong_id = ANY(${[...people]}::text[])`;
}
