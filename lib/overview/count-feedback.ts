import type { Tx } from "#lib/db/client.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";

export interface Feedback {
  /** One for each of the spans. */
  spans: number[];
  /** One for each of the Mondays; null where Gong's figures of that week are not copied. */
  weeks: (number | null)[];
}

/**
 * Calls that people in scope gave feedback on, as Gong counts them: by day of the company in each of the spans, and in
 * the weeks that begin on the Mondays. Null as long as nothing of that has been copied.
 */
export async function countFeedback(
  tx: Tx,
  tenantId: string,
  { users }: TeamScope,
  spans: readonly DayRange[],
  mondays: readonly (string | null)[],
): Promise<Feedback | null> {
  const people = users === "everyone" ? null : [...users];
  const rows = await tx.$queryRaw<{ kind: "span" | "week"; n: number; feedback: number | null }[]>`
    SELECT 'span' AS kind, n::int, feedback::int
    FROM unnest(${spans.map(({ from }) => from)}::date[], ${spans.map(({ to }) => to)}::date[])
      WITH ORDINALITY AS span (from_day, to_day, n)
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(calls_gave_feedback), 0) AS feedback FROM gong_activity_days
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND day >= from_day AND day <= to_day
        AND (${people}::text[] IS NULL OR user_gong_id = ANY(${people}::text[]))
    ) given
    WHERE (SELECT day FROM gong_activity_days WHERE tenant_id = ${tenantId} ORDER BY day LIMIT 1) IS NOT NULL
    UNION ALL
    SELECT 'week', n::int, CASE WHEN given.rows > 0 THEN coalesce(given.feedback, 0)::int END
    FROM unnest(${[...mondays]}::date[]) WITH ORDINALITY AS week (monday, n)
    CROSS JOIN LATERAL (
      SELECT count(*) AS rows, sum(calls_gave_feedback)
        FILTER (WHERE ${people}::text[] IS NULL OR user_gong_id = ANY(${people}::text[])) AS feedback
      FROM gong_activity_periods
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND period = 'week' AND from_day = monday
    ) given`;
  const of = (kind: "span" | "week", index: number) =>
    rows.find((row) => row.kind === kind && row.n === index + 1)?.feedback ?? null;
  if (!rows.some(({ kind }) => kind === "span")) return null;
  return {
    spans: spans.map((_, index) => of("span", index) ?? 0),
    weeks: mondays.map((_, index) => of("week", index)),
  };
}
