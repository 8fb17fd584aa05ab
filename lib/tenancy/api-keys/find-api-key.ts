import { type Clock, systemClock } from "#lib/clock.ts";
import type { Role } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { memberAreas } from "../member-areas.ts";
import type { MemberContext } from "../member-context.ts";
import { hashApiKey, tenantOfApiKey } from "./api-key-token.ts";
import { narrowedAreas, readKeyAreas } from "./key-areas.ts";

/** `lastUsedAt` is written at most this often. */
const usedEveryMs = 60_000;

interface KeyRow {
  id: string;
  name: string;
  areas: unknown;
  lastUsedAt: Date | null;
  memberId: string;
  role: Role;
  memberAreas: unknown;
  gongUserId: string | null;
  isLimitedToOwnFlows: boolean;
  personId: string;
  personName: string;
  slug: string;
}

/**
 * Who acts when this key is sent: its maker, within the areas of the key, read afresh with every request. Null for a key
 * that is unknown, revoked or expired, and for one whose maker has left the tenant or is disabled, without telling why.
 */
export async function findApiKey(
  token: string,
  request: { requestId: string; address: string | null },
  clock: Clock = systemClock,
): Promise<MemberContext | null> {
  const tenantId = tenantOfApiKey(token);
  if (tenantId === null) return null;
  const now = new Date(clock.now());
  return withTenant(tenantId, async (tx) => {
    const [row] = await tx.$queryRaw<KeyRow[]>`
      SELECT k.id, k.name, k.areas, k.last_used_at AS "lastUsedAt", m.id AS "memberId", m.role,
        m.areas AS "memberAreas", m.gong_user_id AS "gongUserId", m.own_flows_only AS "isLimitedToOwnFlows",
        p.id AS "personId", p.name AS "personName", t.slug
      FROM api_keys k
      JOIN members m ON m.tenant_id = k.tenant_id AND m.id = k.created_by_id
      JOIN people p ON p.id = m.person_id
      JOIN tenants t ON t.id = k.tenant_id
      WHERE k.tenant_id = ${tenantId} AND k.token_hash = ${hashApiKey(token)} AND k.revoked_at IS NULL
        AND k.expires_at > ${now.toISOString()}::timestamptz AND p.disabled_at IS NULL AND t.deleting_at IS NULL`;
    if (!row) return null;
    if (row.lastUsedAt === null || row.lastUsedAt.getTime() + usedEveryMs <= now.getTime()) {
      await tx.apiKey.updateMany({
        where: { tenantId, id: row.id, lastUsedAt: row.lastUsedAt },
        data: { lastUsedAt: now },
      });
    }
    return {
      tenantId,
      tenantSlug: row.slug,
      requestId: request.requestId,
      actor: {
        kind: "member",
        personId: row.personId,
        memberId: row.memberId,
        name: `${row.personName} (API key ${row.name})`,
        role: row.role,
        areas: narrowedAreas(memberAreas(row.role, row.memberAreas), readKeyAreas(row.areas)),
        gongUserId: row.gongUserId,
        isLimitedToOwnFlows: row.isLimitedToOwnFlows,
        sessionId: "",
        address: request.address,
        apiKey: { id: row.id, name: row.name },
      },
    };
  });
}
