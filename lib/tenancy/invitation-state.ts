import type { InvitationState } from "./schemas.ts";

interface InvitationMoments {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
}

/** How an invitation stands at `now` (epoch milliseconds): used and revoked come before expired. */
export function invitationState(invitation: InvitationMoments, now: number): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.revokedAt) return "revoked";
  return invitation.expiresAt.getTime() <= now ? "expired" : "open";
}
