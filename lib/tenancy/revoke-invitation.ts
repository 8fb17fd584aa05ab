import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import type { TenantContext } from "./context.ts";
import { lockMembers, requireOwnerForOwners } from "./lock-members.ts";
import { recordAudit } from "./record-audit.ts";
import { requireArea } from "./require-area.ts";

/** Ends an invitation before it is used. @throws {AppError} `conflict` once it was. */
export async function revokeInvitation({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { invitationId: string };
  clock?: Clock;
}): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    const id = input.invitationId;
    const invitation = await tx.invitation.findUnique({ where: { tenantId_id: { tenantId, id } } });
    if (!invitation) throw notFound("invitation");
    requireOwnerForOwners(actor, invitation.role);
    if (invitation.revokedAt) return;
    const { count } = await tx.invitation.updateMany({
      where: { tenantId, id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date(clock.now()) },
    });
    if (count === 0) {
      throw new AppError("conflict", "This invitation was used already.", {
        nextStep: "Remove the member instead.",
      });
    }
    await recordAudit(tx, ctx, {
      action: "invitation.revoked",
      target: id,
      details: { email: invitation.email },
    });
  });
}
