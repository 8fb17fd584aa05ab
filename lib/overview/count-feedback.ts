import type { Tx } from "#lib/db/client.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";

/**
 * Calls that people in scope gave feedback on, as Gong counts them by day of the company, in each of the spans; null
 * as long as nothing of that has been copied.
 */
export async function countFeedback(
  tx: Tx,
  tenantId: string,
  { users }: TeamScope,
  spans: readonly DayRange[],
): Promise<number[] | null> {
  const people = users === "everyone" ? null : [...users];
  const rows = await tx.$queryRaw<{ n: number; feedback: number }[]>`
    SELECT n::int, feedback::int
    FROM unnest(${spans.map(({ from }) => from)}::date[], ${spans.map(({ to }) => to)}::date[])
      WITH ORDINALITY AS span (from_day, to_day, n)
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(calls_gave_feedback), 0) AS feedback FROM gong_activity_days
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND day >= from_day AND day <= to_day
        AND (${people}::text[] IS NULL OR user_gong_id = ANY(${people}::text[]))
    ) given
    WHERE EXISTS (SELECT FROM gong_activity_days WHERE tenant_id = ${tenantId})`;
  if (rows.length === 0) return null;
  return spans.map((_, index) => rows.find(({ n }) => n === index + 1)?.feedback ?? 0);
}
