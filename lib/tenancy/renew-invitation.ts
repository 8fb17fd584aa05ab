import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import type { TenantContext } from "./context.ts";
import { invitationState } from "./invitation-state.ts";
import {
  hashInvitationToken,
  invitationLifeMs,
  invitationLink,
  newInvitationToken,
} from "./invitation-token.ts";
import { lockMembers, requireHolds, requireOwnerForOwners } from "./lock-members.ts";
import { memberAreas } from "./member-areas.ts";
import { recordAudit } from "./record-audit.ts";
import { requireArea } from "./require-area.ts";

/** Makes a new link for an open or expired invitation; the old link dies at once. */
export async function renewInvitation({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { invitationId: string };
  clock?: Clock;
}): Promise<{ id: string; link: string; expiresAt: string }> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  const token = newInvitationToken(tenantId);
  const expiresAt = new Date(now.getTime() + invitationLifeMs);
  await withTenant(tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    const key = { tenantId_id: { tenantId, id: input.invitationId } };
    const invitation = await tx.invitation.findUnique({ where: key });
    if (!invitation) throw notFound("invitation");
    requireOwnerForOwners(actor, invitation.role);
    requireHolds(actor, memberAreas(invitation.role, {}));
    const state = invitationState(invitation, now.getTime());
    if (state === "accepted" || state === "revoked") {
      throw new AppError("conflict", `This invitation was ${state === "accepted" ? "used" : "revoked"}.`, {
        nextStep: "Invite the person again.",
      });
    }
    const { count } = await tx.invitation.updateMany({
      where: { tenantId, id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { tokenHash: hashInvitationToken(token), expiresAt, sentAt: now },
    });
    if (count === 0) throw new AppError("conflict", "This invitation was used a moment ago.");
    await recordAudit(tx, ctx, {
      action: "invitation.renewed",
      target: invitation.id,
      details: { email: invitation.email, role: invitation.role },
    });
  });
  return { id: input.invitationId, link: invitationLink(token), expiresAt: expiresAt.toISOString() };
}
