import { type Sql, sql } from "#lib/db/sql.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import type { ReviewMethod } from "./schemas.ts";

const methodOf: Record<ReviewMethod, string | null> = {
  both: null,
  manual: "MANUAL",
  automatic: "AUTOMATIC",
};

/**
 * The condition on `gong_answered_scorecards a` joined with its company's `scorecard_facts f`: reviews of the people in
 * scope that Gong lets the viewer see, on calls that he may see. A fact is there as long as the call is.
 */
export function answeredInSight(
  ctx: TenantContext,
  scope: TeamScope,
  { scorecard, method }: { scorecard: string | null; method: ReviewMethod },
): Sql {
  const { users, showPrivate, workspaceGongId } = scope;
  const people = users === "everyone" ? null : [...users];
  const isMethod = methodOf[method];
  return sql`a.tenant_id = ${ctx.tenantId} AND a.removed_at IS NULL AND f.user_gong_id = ''
    AND (${scorecard}::text IS NULL OR a.scorecard_gong_id = ${scorecard})
    AND (${isMethod}::text IS NULL OR a.review_method = ${isMethod})
    AND (${showPrivate} OR NOT f.is_private)
    AND (${workspaceGongId}::text IS NULL OR f.workspace_gong_id = ${workspaceGongId})
    AND (${people}::text[] IS NULL OR a.reviewed_user_gong_id = ANY(${people}::text[]) AND EXISTS (
      SELECT 1 FROM call_facts seen WHERE seen.tenant_id = a.tenant_id AND seen.call_gong_id = a.call_gong_id
        AND seen.user_gong_id = ANY(${people}::text[])))
    AND ${scorecardsInSight(ctx, "a")}`;
}

/** Where those reviews are read from. */
export const answeredWithFacts = sql`gong_answered_scorecards a
  JOIN scorecard_facts f ON f.tenant_id = a.tenant_id AND f.answered_gong_id = a.gong_id`;
