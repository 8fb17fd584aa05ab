import type { Tx } from "#lib/db/client.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";

/** The Gong users who hosted a call that somebody may see. */
export function listCallHosts(
  tx: Tx,
  tenantId: string,
  { users, showPrivate }: CallVisibility,
): Promise<{ gongId: string; name: string }[]> {
  const isEveryone = users === "everyone";
  const people = isEveryone ? [] : [...users];
  // Own calls are in the roll-ups; on those of others, people of the team take part without being the host.
  return tx.$queryRaw`
    SELECT u.gong_id AS "gongId", u.name FROM gong_users u
    WHERE u.tenant_id = ${tenantId} AND (
      (${isEveryone} OR u.gong_id = ANY(${people}::text[])) AND EXISTS (
        SELECT 1 FROM call_roll_ups r
        WHERE r.tenant_id = u.tenant_id AND r.user_gong_id = u.gong_id AND r.hosted_calls > 0
          AND (${showPrivate} OR NOT r.is_private))
      OR u.gong_id IN (
        SELECT c.primary_user_gong_id FROM call_facts f
        JOIN calls c ON c.tenant_id = f.tenant_id AND c.gong_id = f.call_gong_id
        WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = ANY(${people}::text[]) AND NOT f.is_host
          AND (${showPrivate} OR NOT f.is_private)))`;
}
