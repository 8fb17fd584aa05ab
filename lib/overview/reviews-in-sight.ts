import { type Sql, sql } from "#lib/db/sql.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";

/**
 * The condition on the company's rows of `scorecard_facts f`: reviews of the people in scope that Gong lets the viewer
 * see, on calls that he may see, as the screen of scorecards counts them.
 */
export function reviewsInSight(
  ctx: TenantContext,
  { users, showPrivate, workspaceGongId }: Pick<TeamScope, "users" | "showPrivate" | "workspaceGongId">,
): Sql {
  const people = users === "everyone" ? null : [...users];
  return sql`f.tenant_id = ${ctx.tenantId} AND f.user_gong_id = '' AND (${showPrivate} OR NOT f.is_private)
    AND (${workspaceGongId}::text IS NULL OR f.workspace_gong_id = ${workspaceGongId})
    AND (${people}::text[] IS NULL OR f.reviewed_user_gong_id = ANY(${people}::text[]) AND EXISTS (
      SELECT FROM call_facts seen WHERE seen.tenant_id = f.tenant_id AND seen.call_gong_id = f.call_gong_id
        AND seen.user_gong_id = ANY(${people}::text[])))
    AND ${scorecardsInSight(ctx, "f")}`;
}
