import { systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { hideMirror } from "#lib/sync/purge/hide-mirror.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { notConnected } from "./connection-errors.ts";
import type { DisconnectInput } from "./schemas.ts";

/**
 * Ends the connection: the tokens are wiped at once and open clients stop at their next request. Gong offers no way
 * to revoke a consent from outside, so an administrator removes the app there. `purge` takes the mirror out of sight
 * at once too, and the worker erases its rows.
 * @throws {AppError} `forbidden`; `precondition_failed` when nothing is connected and nothing is to be purged.
 */
export async function disconnect({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: DisconnectInput;
}): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId, actor } = ctx;
  const isPurge = input.mirror === "purge";
  const change = async (tx: Tx) => {
    const { count } = await tx.connection.updateMany({
      where: { tenantId, ...(isPurge ? {} : { state: { not: "disconnected" } }) },
      data: {
        state: "disconnected",
        stateReason: null,
        accessSealed: null,
        refreshSealed: null,
        accessExpiresAt: null,
        leaseOwner: null,
        leaseUntil: null,
        fence: { increment: 1 },
        ...(isPurge && { workspaceIds: [], mirrorGeneration: { increment: 1 } }),
      },
    });
    if (count === 0) throw notConnected();
    await tx.connectAttempt.updateMany({
      where: { tenantId, state: "confirming" },
      data: { state: "failed", sealed: null },
    });
    const memberId = actor.kind === "member" ? actor.memberId : null;
    const order = { reason: "disconnect", memberId, now: new Date(systemClock.now()) } as const;
    const calls = isPurge ? await hideMirror(tx, tenantId, order) : 0;
    await recordAudit(tx, ctx, {
      action: "connection.disconnected",
      details: { mirror: input.mirror, callsToErase: calls },
    });
  };
  await withTenant(tenantId, change);
}
