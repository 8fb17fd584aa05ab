import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

/** Whether the viewer sees the call of `alias`, a row with the columns tenant_id and call_gong_id. */
export function callIsInSight({ users, showPrivate }: CallVisibility, alias: string): Sql {
  const row = rawSql(alias);
  const people = users === "everyone" ? null : [...users];
  return sql`EXISTS (
    SELECT FROM calls seen WHERE seen.tenant_id = ${row}.tenant_id AND seen.gong_id = ${row}.call_gong_id
      AND seen.removed_at IS NULL AND (${showPrivate} OR NOT seen.is_private)
      AND (${people}::text[] IS NULL OR seen.primary_user_gong_id = ANY(${people}::text[]) OR EXISTS (
        SELECT FROM call_parties took WHERE took.tenant_id = seen.tenant_id AND took.call_gong_id = seen.gong_id
          AND took.user_gong_id = ANY(${people}::text[]))))`;
}

/**
 * Which notes the actor reads, as a condition on an alias of `coaching_notes`: his own; and, unless they are about a
 * call that he does not see, those assigned to him, those about him that are shown to their person, and those about
 * people below him that are shown to managers. Owners and admins read what managers read.
 */
export function notesInSight(ctx: TenantContext, sight: CallVisibility, alias: string): Sql {
  const { tenantId, actor } = ctx;
  if (actor.kind === "system") return sql`true`;
  const note = rawSql(alias);
  const me = actor.gongUserId;
  return sql`(${note}.author_id = ${actor.memberId} OR (
    (${note}.call_gong_id IS NULL OR ${callIsInSight(sight, alias)}) AND (
      ${note}.assignee_id = ${actor.memberId}
      OR ${note}.audience IN ('person', 'person_and_managers') AND ${note}.person_gong_id = ${me}
      OR ${note}.audience IN ('managers', 'person_and_managers') AND (${isAdmin(ctx)} OR
        ${note}.person_gong_id IS DISTINCT FROM ${me} AND ${note}.person_gong_id IN (
          WITH RECURSIVE below (gong_id) AS (
            SELECT ${me}::text
            UNION
            SELECT u.gong_id FROM gong_users u JOIN below b ON u.manager_gong_id = b.gong_id
            WHERE u.tenant_id = ${tenantId}
          )
          SELECT gong_id FROM below)))))`;
}
