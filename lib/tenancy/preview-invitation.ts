import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { invitationState } from "./invitation-state.ts";
import { hashInvitationToken, tenantOfToken } from "./invitation-token.ts";
import type { InvitationPreview } from "./schemas.ts";

/** What an invitation's link leads to, for whoever holds it; `unknown` for a wrong, renewed or made-up one. */
export async function previewInvitation({
  input,
  clock = systemClock,
}: {
  input: { token: string };
  clock?: Clock;
}): Promise<InvitationPreview> {
  const tenantId = tenantOfToken(input.token);
  if (!tenantId) return { state: "unknown" };
  return withTenant(tenantId, async (tx) => {
    const invitation = await tx.invitation.findUnique({
      where: { tenantId_tokenHash: { tenantId, tokenHash: hashInvitationToken(input.token) } },
      include: {
        tenant: { select: { name: true, slug: true } },
        invitedBy: { select: { person: { select: { name: true } } } },
      },
    });
    if (!invitation) return { state: "unknown" };
    const { email } = invitation;
    return {
      state: invitationState(invitation, clock.now()),
      tenantName: invitation.tenant.name,
      tenantSlug: invitation.tenant.slug,
      email,
      role: invitation.role,
      invitedBy: invitation.invitedBy?.person.name ?? null,
      expiresAt: invitation.expiresAt.toISOString(),
      hasAccount: (await tx.person.count({ where: { email } })) > 0,
    };
  });
}
