import { withTenant } from "#lib/db/with-tenant.ts";
import { log } from "#lib/log.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { systemContext } from "./system-context.ts";

/**
 * Notes that Gong takes these credentials no longer. Counts only while the connection is active with the very
 * credentials that were refused (`fence`), so that it happens once and never to newer ones.
 */
export async function markNeedsReauth(input: {
  tenantId: string;
  fence: number;
  reason: string;
}): Promise<boolean> {
  const { tenantId, fence, reason } = input;
  const isMarked = await withTenant(tenantId, async (tx) => {
    const { count } = await tx.connection.updateMany({
      where: { tenantId, fence, state: "active" },
      data: { state: "needs_reauth", stateReason: reason, leaseOwner: null, leaseUntil: null },
    });
    if (count === 0) return false;
    await recordAudit(tx, await systemContext(tx, tenantId), {
      action: "connection.needs-reauth",
      details: { reason },
    });
    return true;
  });
  if (isMarked) log.warn("connection.needs-reauth", { tenantId });
  return isMarked;
}
