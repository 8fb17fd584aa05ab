import { z } from "zod";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notConnected, reconnectNeeded } from "../connection-errors.ts";
import { leaseMs } from "./refresh-policy.ts";

export interface Lease {
  connectionId: string;
  owner: string;
  /** The credential change that this refresh starts from. */
  fence: number;
  baseUrl: string;
  refreshSealed: string;
}

export type Claim =
  | { kind: "mine"; lease: Lease }
  /** Somebody else is at it. */
  | { kind: "busy" }
  /** Newer credentials than `seenFence` are stored. */
  | { kind: "done" };

const Claimed = z.object({ id: z.string(), base_url: z.string(), refresh_sealed: z.string().nullable() });

/**
 * Takes the right to refresh, by the database's clock, unless newer credentials are there or another process holds
 * it. The same owner may take it again to prolong it.
 * @throws {AppError} when there is nothing to refresh: `precondition_failed`, `gong_unauthorized`.
 */
export async function claimLease(tenantId: string, seenFence: number, owner: string): Promise<Claim> {
  return await withTenant(tenantId, async (tx) => {
    const rows = await tx.$queryRaw<unknown[]>`
      UPDATE connections
      SET lease_owner = ${owner}, lease_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
      WHERE tenant_id = ${tenantId} AND fence = ${seenFence} AND state = 'active' AND kind = 'oauth'
        AND (lease_until IS NULL OR lease_until < clock_timestamp() OR lease_owner = ${owner})
      RETURNING id, base_url, refresh_sealed`;
    const [claimed] = z.array(Claimed).parse(rows);
    if (claimed) {
      if (claimed.refresh_sealed === null) throw reconnectNeeded(null);
      const { id, base_url: baseUrl, refresh_sealed: refreshSealed } = claimed;
      return { kind: "mine", lease: { connectionId: id, owner, fence: seenFence, baseUrl, refreshSealed } };
    }
    const row = await tx.connection.findUnique({
      where: { tenantId },
      select: { kind: true, state: true, stateReason: true, fence: true },
    });
    if (row === null || row.state === "disconnected") throw notConnected();
    if (row.state === "needs_reauth") throw reconnectNeeded(row.stateReason);
    return row.fence !== seenFence || row.kind !== "oauth" ? { kind: "done" } : { kind: "busy" };
  });
}
