import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "../context.ts";
import { lockMembers, requireOwnerForOwners } from "../lock-members.ts";
import { recordAudit } from "../record-audit.ts";
import { requireRole } from "../require-role.ts";
import type { DeleteTenantInput } from "./schemas.ts";

/**
 * Deletes the tenant: from this moment on nobody gets in, Gong's tokens are gone, nothing is copied or served, and the
 * worker erases every row ({@link eraseTenants}). The people keep their accounts and their places in other tenants. Any
 * owner may do it, the last one too; it cannot be taken back.
 * @throws {AppError} `forbidden` for anybody but an owner; `invalid_input` on `confirmName` for another name.
 */
export async function deleteTenant(
  { ctx, input }: { ctx: TenantContext; input: DeleteTenantInput },
  clock: Clock = systemClock,
): Promise<void> {
  requireRole(ctx, ["owner"]);
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    requireOwnerForOwners(actor, "owner");
    const tenant = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { name: true } });
    if (input.confirmName.trim() !== tenant.name) {
      const reason = `Write the tenant's name as it is: ${tenant.name}`;
      throw new AppError("invalid_input", reason, { invalidParams: [{ name: "confirmName", reason }] });
    }
    await tx.tenant.update({ where: { id: tenantId }, data: { deletingAt: new Date(clock.now()) } });
    await tx.connection.updateMany({
      where: { tenantId },
      data: {
        state: "disconnected",
        stateReason: null,
        accessSealed: null,
        refreshSealed: null,
        accessExpiresAt: null,
        leaseOwner: null,
        leaseUntil: null,
        fence: { increment: 1 },
      },
    });
    await tx.connectAttempt.deleteMany({ where: { tenantId } });
    await tx.$queryRaw`SELECT 1 FROM sync_streams WHERE tenant_id = ${tenantId} ORDER BY stream FOR UPDATE`;
    await tx.syncStream.deleteMany({ where: { tenantId } });
    await tx.invitation.deleteMany({ where: { tenantId } });
    await tx.member.deleteMany({ where: { tenantId } });
    await recordAudit(tx, ctx, { action: "tenant.deleted", target: tenantId });
  });
}
