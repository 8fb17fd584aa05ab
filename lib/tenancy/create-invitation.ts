import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "./context.ts";
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
import type { CreateInvitationInput } from "./schemas.ts";

function taken(reason: string): AppError {
  return new AppError("invalid_input", reason, { invalidParams: [{ name: "email", reason }] });
}

/**
 * Invites an address; the link is in this answer and nowhere else.
 * @throws {AppError} `invalid_input` on `email` for a member and for an address with an open invitation.
 */
export async function createInvitation({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: CreateInvitationInput;
  clock?: Clock;
}): Promise<{ id: string; link: string; expiresAt: string }> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  const token = newInvitationToken(tenantId);
  const id = newId("inv");
  const expiresAt = new Date(now.getTime() + invitationLifeMs);
  await withTenant(tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    requireOwnerForOwners(actor, input.role);
    requireHolds(actor, memberAreas(input.role, {}));
    if ((await tx.member.count({ where: { tenantId, person: { email: input.email } } })) > 0) {
      throw taken("This person is a member already.");
    }
    const open = { tenantId, email: input.email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
    if ((await tx.invitation.count({ where: open })) > 0) {
      throw taken("This address has an open invitation. Make a new link for that one, or revoke it.");
    }
    await tx.invitation.create({
      data: {
        tenantId,
        id,
        email: input.email,
        role: input.role,
        tokenHash: hashInvitationToken(token),
        invitedById: ctx.actor.kind === "member" ? ctx.actor.memberId : null,
        sentAt: now,
        createdAt: now,
        expiresAt,
      },
    });
    await recordAudit(tx, ctx, {
      action: "invitation.created",
      target: id,
      details: { email: input.email, role: input.role },
    });
  });
  return { id, link: invitationLink(token), expiresAt: expiresAt.toISOString() };
}
