import type { Tx } from "#lib/db/client.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";

/** The Gong users who hosted a call that somebody may see. */
export function listCallHosts(
  tx: Tx,
  tenantId: string,
  { users, showPrivate }: CallVisibility,
): Promise<{ gongId: string; name: string }[]> {
  const people = users === "everyone" ? [""] : [...users];
  return tx.$queryRaw`
    SELECT u.gong_id AS "gongId", u.name FROM gong_users u
    WHERE u.tenant_id = ${tenantId} AND u.gong_id IN (
      SELECT r.host_gong_id FROM host_roll_ups r
      WHERE r.tenant_id = ${tenantId} AND r.user_gong_id = ANY(${people}::text[])
        AND (${showPrivate} OR NOT r.is_private))`;
}
