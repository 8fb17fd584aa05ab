import type { Tx } from "#lib/db/client.ts";

/**
 * Points every member of the tenant at the Gong user with the same e-mail address, and takes the
 * pointer away where there is none any more. Of several users with one address an active one wins,
 * then the lowest id. Call it after users were copied and after somebody joined.
 * @returns how many members changed.
 */
export function matchMembersToGongUsers(tx: Tx, tenantId: string): Promise<number> {
  return tx.$executeRaw`
    WITH matches AS (
      SELECT m.id, (
        SELECT u.gong_id FROM gong_users u
        WHERE u.tenant_id = m.tenant_id AND lower(u.email_address) = p.email AND u.removed_at IS NULL
        ORDER BY u.active DESC, u.gong_id LIMIT 1
      ) AS gong_user_id
      FROM members m JOIN people p ON p.id = m.person_id
      WHERE m.tenant_id = ${tenantId}
    )
    UPDATE members m SET gong_user_id = matches.gong_user_id
    FROM matches
    WHERE m.tenant_id = ${tenantId} AND m.id = matches.id
      AND m.gong_user_id IS DISTINCT FROM matches.gong_user_id`;
}
