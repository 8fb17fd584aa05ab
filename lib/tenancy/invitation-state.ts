import type { InvitationState } from "./schemas.ts";

interface InvitationMoments {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
}

export function invitationState(invitation: InvitationMoments, now: number): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.revokedAt) return "revoked";
  return invitation.expiresAt.getTime() <= now ? "expired" : "open";
}
