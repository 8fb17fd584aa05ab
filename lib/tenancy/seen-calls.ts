import { type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "./call-visibility.ts";

/**
 * The rule of `visibleCalls` for statements that are written by hand: that somebody with this sight may see `calls c`.
 * Pure; the statement names the tenant.
 */
export function isSeen({ users, showPrivate }: CallVisibility): Sql {
  const shown = sql`c.removed_at IS NULL AND (${showPrivate} OR NOT c.is_private)`;
  return users === "everyone" ? sql`(${shown})` : sql`(${shown} AND ${tookPart(users)})`;
}

/** That one of these people of ours hosted `calls c` or took part. */
export function tookPart(users: readonly string[]): Sql {
  const ids = [...users];
  return sql`(c.primary_user_gong_id = ANY(${ids}::text[]) OR EXISTS (
    SELECT FROM call_parties p
    WHERE p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id AND p.user_gong_id = ANY(${ids}::text[])))`;
}
