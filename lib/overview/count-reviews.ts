import type { Tx } from "#lib/db/client.ts";
import type { TeamScope, TimeRange } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import type { Reviews } from "./to-figures.ts";

/** Scorecards of the people in scope that the viewer may see and that were answered in each of the ranges. */
export async function countReviews(
  tx: Tx,
  ctx: TenantContext,
  scope: TeamScope,
  ranges: readonly TimeRange[],
): Promise<Reviews[]> {
  const { tenantId } = ctx;
  const { users, showPrivate, workspaceGongId } = scope;
  const people = users === "everyone" ? null : [...users];
  const iso = (dates: Date[]) => dates.map((date) => date.toISOString());
  const [froms, tos] = [iso(ranges.map(({ from }) => from)), iso(ranges.map(({ to }) => to))];
  // One pass over everything between the first and the last moment, then divided: ranges overlap.
  const rows = await tx.$queryRaw<(Reviews & { n: number })[]>`
    WITH reviewed AS MATERIALIZED (
      SELECT a.reviewed_at AS at, f.overall_milli AS overall
      FROM gong_answered_scorecards a
      JOIN scorecard_facts f ON f.tenant_id = a.tenant_id AND f.answered_gong_id = a.gong_id AND f.user_gong_id = ''
      WHERE a.tenant_id = ${tenantId} AND a.removed_at IS NULL
        AND a.reviewed_at >= ${froms.toSorted()[0] ?? null}::timestamptz
        AND a.reviewed_at < ${tos.toSorted().at(-1) ?? null}::timestamptz
        AND (${people}::text[] IS NULL OR a.reviewed_user_gong_id = ANY(${people}::text[]))
        AND ${scorecardsInSight(ctx, "a")} AND (${showPrivate} OR NOT f.is_private)
        AND (${workspaceGongId}::text IS NULL OR f.workspace_gong_id = ${workspaceGongId})
    )
    SELECT n::int, count(*)::int AS scorecards, (avg(overall) / 1000)::float8 AS score
    FROM unnest(${froms}::timestamptz[], ${tos}::timestamptz[]) WITH ORDINALITY AS span (from_at, to_at, n)
    JOIN reviewed ON at >= from_at AND at < to_at
    GROUP BY n`;
  return ranges.map((_, index) => {
    const row = rows.find(({ n }) => n === index + 1);
    return { scorecards: row?.scorecards ?? 0, score: row?.score ?? null };
  });
}
