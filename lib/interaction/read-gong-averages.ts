import type { Pace } from "#lib/activity/choices.ts";
import type { Tx } from "#lib/db/client.ts";
import { joinSql, rawSql, type Sql, sql } from "#lib/db/sql.ts";
import { addDays, startOfDay } from "#lib/sync/stats/company-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import { type GongMetric, gongMetrics } from "./choices.ts";
import type { MetricValue } from "./schemas.ts";

/** Gong's own averages, and where they are kept. */
const columns: Record<GongMetric, string> = {
  longestMonologue: "longest_monologue_seconds",
  longestCustomerStory: "longest_customer_story_seconds",
  interactivity: "interactivity",
  patience: "patience_seconds",
  questionRate: "question_rate",
};

export function gongColumn(metric: GongMetric): Sql {
  return rawSql(columns[metric]);
}

export interface AveragesRow {
  id: string;
  isBefore: boolean;
  values: Record<GongMetric, MetricValue | null>;
}

export interface AskedSpans {
  pace: Pace;
  now: readonly DayRange[];
  before: readonly DayRange[];
  companyZone: string | null;
}

/**
 * Gong's averages of each person over some of its weeks or months: the mean, each weighted by the calls that the person
 * hosted in it as far as the viewer may see them; evenly where none is seen. `n` is these calls.
 */
export function readGongAverages(
  tx: Tx,
  tenantId: string,
  { users, showPrivate }: CallVisibility,
  { pace, now, before, companyZone }: AskedSpans,
): Promise<AveragesRow[]> {
  const people = users === "everyone" ? null : [...users];
  const spans = [...now, ...before];
  const parts = gongMetrics.map((metric) => {
    const column = gongColumn(metric);
    return sql`${rawSql(`'${metric}'`)}, CASE WHEN count(${column}) > 0 THEN json_build_object(
      'value', coalesce(sum(${column} * n) / nullif(sum(n) FILTER (WHERE ${column} IS NOT NULL), 0), avg(${column})),
      'n', coalesce(sum(n) FILTER (WHERE ${column} IS NOT NULL), 0)) END`;
  });
  return tx.$queryRaw<AveragesRow[]>`
    SELECT id, "isBefore", json_build_object(${joinSql(parts)}) AS values FROM (
      SELECT i.*, i.user_gong_id AS id, span.is_before AS "isBefore", hosted.n
      FROM unnest(
        ${spans.map(({ from }) => from)}::date[],
        ${spans.map(({ from }) => startOfDay(from, companyZone))}::timestamptz[],
        ${spans.map(({ to }) => startOfDay(addDays(to, 1), companyZone))}::timestamptz[],
        ${spans.map((_, index) => index >= now.length)}::bool[]
      ) AS span (start, from_at, to_at, is_before)
      JOIN gong_interaction_stats i ON i.tenant_id = ${tenantId} AND i.period = ${pace}::stat_period
        AND i.from_day = span.start AND i.removed_at IS NULL
        AND (${people}::text[] IS NULL OR i.user_gong_id = ANY(${people}::text[]))
      CROSS JOIN LATERAL (
        SELECT count(*)::float8 AS n FROM call_facts f
        WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = i.user_gong_id AND f.is_host
          AND f.started_at >= span.from_at AND f.started_at < span.to_at AND (${showPrivate} OR NOT f.is_private)
      ) hosted
    ) figures GROUP BY id, "isBefore"`;
}

/** One of Gong's averages by person and week or month; `span` is the place among `starts`. */
export function readGongTrend(
  tx: Tx,
  tenantId: string,
  { users }: Pick<CallVisibility, "users">,
  { metric, pace, starts }: { metric: GongMetric; pace: Pace; starts: readonly string[] },
): Promise<{ id: string; span: number; value: number }[]> {
  const people = users === "everyone" ? null : [...users];
  const column = gongColumn(metric);
  return tx.$queryRaw`
    SELECT i.user_gong_id AS id, (n - 1)::int AS span, i.${column} AS value
    FROM unnest(${[...starts]}::date[]) WITH ORDINALITY AS span (start, n)
    JOIN gong_interaction_stats i ON i.tenant_id = ${tenantId} AND i.period = ${pace}::stat_period
      AND i.from_day = span.start AND i.removed_at IS NULL AND i.${column} IS NOT NULL
    JOIN gong_users u ON u.tenant_id = i.tenant_id AND u.gong_id = i.user_gong_id AND u.removed_at IS NULL
    WHERE ${people}::text[] IS NULL OR i.user_gong_id = ANY(${people}::text[])`;
}

/** When Gong was last asked for its averages, null before the first time; and whether it told of all these weeks or months. */
export async function readInteractionCopied(
  tx: Tx,
  tenantId: string,
  spans: { pace: Pace; now: readonly DayRange[] } | null,
): Promise<{ asOf: Date | null; isCopied: boolean }> {
  const parts = (spans?.now ?? []).map(({ from }) => `${spans?.pace}:${from}`);
  const [row] = await tx.$queryRaw<{ asOf: Date | null; copied: number }[]>`
    SELECT max(read_at) AS "asOf", (count(read_at) FILTER (WHERE part = ANY(${parts}::text[])))::int AS copied
    FROM sync_parts WHERE tenant_id = ${tenantId} AND stream = 'interaction'`;
  return { asOf: row?.asOf ?? null, isCopied: row?.copied === parts.length };
}
