import type { Tx } from "#lib/db/client.ts";
import { boundsOf, bucketsOf } from "#lib/rollups/find-time-buckets.ts";
import type { TeamScope, TimeRange } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { reviewsInSight } from "./reviews-in-sight.ts";
import type { Reviews } from "./to-figures.ts";

/** Scorecards of the people in scope that the viewer may see and that were answered in each of the ranges. */
export async function countReviews(
  tx: Tx,
  ctx: TenantContext,
  scope: TeamScope,
  ranges: readonly TimeRange[],
): Promise<Reviews[]> {
  // One pass over everything between the first and the last moment, into stretches that the ranges share: they overlap.
  const bounds = boundsOf(ranges);
  const iso = bounds.map((bound) => bound.toISOString());
  const rows = await tx.$queryRaw<{ bucket: number; scorecards: number; scored: number; milli: number }[]>`
    SELECT width_bucket(reviewed_at, ${iso}::timestamptz[]) AS bucket, count(*)::int AS scorecards,
      count(overall)::int AS scored, coalesce(sum(overall), 0)::float8 AS milli
    FROM (
      SELECT reviewed_at, overall_milli AS overall FROM scorecard_facts f
      WHERE ${reviewsInSight(ctx, scope)}
        AND reviewed_at >= ${iso[0] ?? null}::timestamptz AND reviewed_at < ${iso.at(-1) ?? null}::timestamptz
    ) reviewed
    GROUP BY bucket`;
  const byBucket = new Map(rows.map((row) => [row.bucket, row]));
  return ranges.map((range) => {
    const parts = bucketsOf(range, bounds).flatMap((bucket) => byBucket.get(bucket) ?? []);
    const sum = (read: (row: (typeof rows)[number]) => number) =>
      parts.reduce((total, row) => total + read(row), 0);
    const scored = sum((row) => row.scored);
    return {
      scorecards: sum((row) => row.scorecards),
      score: scored > 0 ? sum((row) => row.milli) / scored / 1000 : null,
    };
  });
}
