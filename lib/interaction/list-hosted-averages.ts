import type { Pace } from "#lib/activity/choices.ts";
import type { Tx } from "#lib/db/client.ts";
import { addDays, startOfDay } from "#lib/sync/stats/company-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { GongMetric } from "./choices.ts";
import type { PersonValue } from "./list-talk-ratios.ts";
import { gongColumn } from "./read-gong-averages.ts";

/** One of Gong's averages by person and week or month, with the calls that the person hosted in it as far as in sight. */
export function listHostedAverages(
  tx: Tx,
  tenantId: string,
  { people, showPrivate }: { people: readonly string[]; showPrivate: boolean },
  asked: { metric: GongMetric; pace: Pace; spans: readonly DayRange[]; companyZone: string | null },
): Promise<PersonValue[]> {
  const { metric, pace, spans, companyZone } = asked;
  const column = gongColumn(metric);
  return tx.$queryRaw<PersonValue[]>`
    SELECT i.user_gong_id AS id, (span.place - 1)::int AS span, i.${column} AS value, hosted.n
    FROM unnest(
      ${spans.map(({ from }) => from)}::date[],
      ${spans.map(({ from }) => startOfDay(from, companyZone))}::timestamptz[],
      ${spans.map(({ to }) => startOfDay(addDays(to, 1), companyZone))}::timestamptz[]
    ) WITH ORDINALITY AS span (start, from_at, to_at, place)
    JOIN gong_interaction_stats i ON i.tenant_id = ${tenantId} AND i.period = ${pace}::stat_period
      AND i.from_day = span.start AND i.removed_at IS NULL AND i.${column} IS NOT NULL
      AND i.user_gong_id = ANY(${[...people]}::text[])
    JOIN gong_users u ON u.tenant_id = i.tenant_id AND u.gong_id = i.user_gong_id AND u.removed_at IS NULL
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS n FROM call_facts f
      WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = i.user_gong_id AND f.is_host
        AND f.started_at >= span.from_at AND f.started_at < span.to_at AND (${showPrivate} OR NOT f.is_private)
    ) hosted`;
}
