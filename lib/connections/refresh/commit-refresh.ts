import { withTenant } from "#lib/db/with-tenant.ts";
import type { TokenGrant } from "#lib/gong/oauth/token-grant.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { scopesSince } from "../scopes-since.ts";
import { systemContext } from "../system-context.ts";
import { Secret } from "../vault/secret.ts";
import { vault } from "../vault/vault.ts";
import type { Lease } from "./claim-lease.ts";

/** The new pair with its host checked; `refusedHost` when Gong named one that breaks the rule. */
export interface RenewedPair {
  grant: TokenGrant;
  baseUrl: string;
  refusedHost: boolean;
}

const hostReason = "Gong named an API address outside its own domain.";

/**
 * Stores a new pair, which the old one died for, before anybody uses it. Refuses when somebody has stored newer
 * credentials meanwhile; a pair that comes in after its lease has run out, but before any newer one, is the only
 * living one and counts.
 * @returns whether it was stored.
 */
export async function commitRefresh(
  tenantId: string,
  lease: Lease,
  pair: RenewedPair,
  now: number,
): Promise<boolean> {
  const { connectionId: id, fence } = lease;
  const { grant, baseUrl, refusedHost } = pair;
  const place = { tenantId, recordId: id };
  const accessSealed = vault().seal(new Secret(grant.accessToken), { ...place, field: "access" });
  const refreshSealed = vault().seal(new Secret(grant.refreshToken), { ...place, field: "refresh" });
  return await withTenant(tenantId, async (tx) => {
    const before = await tx.connection.findUnique({
      where: { tenantId, id },
      select: { scopes: true, scopesSince: true, baseUrl: true },
    });
    if (before === null) return false;
    const scopes = grant.scopes.length > 0 ? grant.scopes : before.scopes;
    const { count } = await tx.connection.updateMany({
      where: { tenantId, id, fence, state: { in: ["active", "needs_reauth"] } },
      data: {
        accessSealed,
        refreshSealed,
        accessExpiresAt: new Date(now + grant.expiresInSeconds * 1000),
        renewedAt: new Date(now),
        baseUrl,
        scopes,
        scopesSince: scopesSince(scopes, before.scopesSince, new Date(now)),
        fence: fence + 1,
        leaseOwner: null,
        leaseUntil: null,
        state: refusedHost ? "needs_reauth" : "active",
        stateReason: refusedHost ? hostReason : null,
      },
    });
    if (count === 0) return false;
    if (refusedHost || baseUrl !== before.baseUrl) {
      await recordAudit(tx, await systemContext(tx, tenantId), {
        action: refusedHost ? "connection.needs-reauth" : "connection.host-changed",
        target: id,
        details: refusedHost ? { reason: hostReason } : { from: before.baseUrl, to: baseUrl },
      });
    }
    return true;
  });
}
