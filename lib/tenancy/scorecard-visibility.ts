import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import type { TenantContext } from "./context.ts";

/**
 * Which answered scorecards the actor may see, as a condition on an alias of `gong_answered_scorecards` or of
 * `scorecard_facts`, besides the visibility of their calls. Gong says for each who may: everybody, managers of the reviewed, the reviewed too, or the
 * reviewer alone; people who opted in are not told by the API, so such a one counts as the reviewer's own. Owners and
 * admins see what managers see.
 */
export function scorecardsInSight({ tenantId, actor }: TenantContext, alias: string): Sql {
  if (actor.kind === "system") return sql`true`;
  const card = rawSql(alias);
  const me = actor.gongUserId;
  const isAdmin = actor.role === "owner" || actor.role === "admin";
  return sql`(coalesce(nullif(${card}.visibility, ''), 'PUBLIC') = 'PUBLIC'
    OR ${card}.reviewer_user_gong_id = ${me}
    OR ${card}.visibility = 'MANAGERS_AND_REVIEWEE' AND ${card}.reviewed_user_gong_id = ${me}
    OR ${card}.visibility IN ('MANAGERS', 'MANAGERS_AND_REVIEWEE') AND (${isAdmin} OR
      ${card}.reviewed_user_gong_id <> ${me} AND ${card}.reviewed_user_gong_id IN (
        WITH RECURSIVE below (gong_id) AS (
          SELECT ${me}::text
          UNION
          SELECT u.gong_id FROM gong_users u JOIN below b ON u.manager_gong_id = b.gong_id
          WHERE u.tenant_id = ${tenantId}
        )
        SELECT gong_id FROM below)))`;
}
