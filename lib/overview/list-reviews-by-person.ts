import type { Tx } from "#lib/db/client.ts";
import type { TeamScope, TimeRange } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { reviewsInSight } from "./reviews-in-sight.ts";

export interface PersonReviews {
  id: string;
  /** The place of the range among those that were asked for. */
  span: number;
  scorecards: number;
  score: number | null;
}

/** Scorecards of each person that were answered in each of the ranges, and the mean of their overall scores. */
export function listReviewsByPerson(
  tx: Tx,
  ctx: TenantContext,
  scope: Pick<TeamScope, "users" | "showPrivate" | "workspaceGongId">,
  people: readonly string[],
  ranges: readonly TimeRange[],
): Promise<PersonReviews[]> {
  const iso = (end: "from" | "to") => ranges.map((range) => range[end].toISOString());
  return tx.$queryRaw<PersonReviews[]>`
    SELECT f.reviewed_user_gong_id AS id, (asked.n - 1)::int AS span, count(*)::int AS scorecards,
      (avg(f.overall_milli) / 1000)::float8 AS score
    FROM unnest(${iso("from")}::timestamptz[], ${iso("to")}::timestamptz[])
      WITH ORDINALITY AS asked (from_at, to_at, n)
    JOIN scorecard_facts f ON f.reviewed_at >= asked.from_at AND f.reviewed_at < asked.to_at
      AND f.reviewed_user_gong_id = ANY(${[...people]}::text[]) AND ${reviewsInSight(ctx, scope)}
    GROUP BY 1, 2`;
}
