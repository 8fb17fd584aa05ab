import type { CurrentSession } from "#lib/auth/session.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import type { Invitation } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { rolePresets } from "./areas.ts";
import { invitationState } from "./invitation-state.ts";
import { hashInvitationToken, tenantOfToken } from "./invitation-token.ts";
import { matchMembersToGongUsers } from "./match-gong-users.ts";
import { recordAudit } from "./record-audit.ts";

interface AcceptCall {
  session: CurrentSession;
  input: { token: string };
  requestId: string;
  address: string | null;
  clock?: Clock;
}

const ended = {
  accepted: "This invitation was used already.",
  revoked: "This invitation was revoked.",
  expired: "This invitation has expired.",
};

function requireUsable(invitation: Invitation, session: CurrentSession, now: number): void {
  const state = invitationState(invitation, now);
  if (state !== "open") {
    throw new AppError("conflict", ended[state], { nextStep: "Ask for a new one." });
  }
  if (invitation.email !== session.email) {
    throw new AppError(
      "forbidden",
      `This invitation is for ${invitation.email}, and you are signed in as ${session.email}.`,
      { nextStep: "Sign out, then open the link again with the other account." },
    );
  }
}

async function join(tx: Tx, call: AcceptCall, invitation: Invitation, now: Date): Promise<void> {
  const { session, requestId, address } = call;
  const { tenantId, role } = invitation;
  await tx.invitation.update({
    where: { tenantId_id: { tenantId, id: invitation.id } },
    data: { acceptedAt: now },
  });
  const memberId = newId("mem");
  const { count } = await tx.member.createMany({
    data: [{ tenantId, id: memberId, personId: session.personId, role }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await matchMembersToGongUsers(tx, tenantId);
  const actor = {
    kind: "member" as const,
    personId: session.personId,
    memberId,
    name: session.name,
    role,
    areas: rolePresets[role],
    gongUserId: null,
    sessionId: session.id,
    address,
  };
  const ctx = { tenantId, tenantSlug: "", requestId, actor };
  await recordAudit(tx, ctx, {
    action: "invitation.accepted",
    target: invitation.id,
    details: { email: invitation.email, role },
  });
}

/**
 * Makes the signed-in person a member; a link works once, and only for the address it was made for.
 * @throws {AppError} `not_found` for an unknown link, `conflict` for a used, revoked or expired one,
 * `forbidden` for another account.
 */
export async function acceptInvitation(call: AcceptCall): Promise<{ slug: string }> {
  const { clock = systemClock } = call;
  const tenantId = tenantOfToken(call.input.token);
  if (!tenantId) throw notFound("invitation");
  return withTenant(tenantId, async (tx) => {
    await tx.$queryRaw`SELECT id FROM tenants WHERE id = ${tenantId} FOR NO KEY UPDATE`;
    const invitation = await tx.invitation.findUnique({
      where: { tenantId_tokenHash: { tenantId, tokenHash: hashInvitationToken(call.input.token) } },
    });
    if (!invitation) throw notFound("invitation");
    requireUsable(invitation, call.session, clock.now());
    await join(tx, call, invitation, new Date(clock.now()));
    const tenant = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { slug: true } });
    return { slug: tenant.slug };
  });
}
