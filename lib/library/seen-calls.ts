import { type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";

/** That somebody with this sight may see `calls c`. */
export function isSeen({ users, showPrivate }: CallVisibility): Sql {
  const isEverybody = users === "everyone";
  const ids = isEverybody ? [] : users;
  return sql`(c.removed_at IS NULL AND (${showPrivate} OR NOT c.is_private)
    AND (${isEverybody} OR c.primary_user_gong_id = ANY(${ids}::text[]) OR EXISTS (
      SELECT 1 FROM call_parties p
      WHERE p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id AND p.user_gong_id = ANY(${ids}::text[]))))`;
}
