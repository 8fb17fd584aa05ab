import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";
import { invitationState } from "./invitation-state.ts";
import { requireArea } from "./require-area.ts";
import type { InvitationSummary } from "./schemas.ts";

/** Invitations nobody has used or revoked yet, expired ones among them, newest first. */
export async function listInvitations({
  ctx,
  clock = systemClock,
}: {
  ctx: TenantContext;
  clock?: Clock;
}): Promise<InvitationSummary[]> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const rows = await withTenant(tenantId, (tx) =>
    tx.invitation.findMany({
      where: { tenantId, acceptedAt: null, revokedAt: null },
      orderBy: [{ sentAt: "desc" }, { id: "asc" }],
      select: {
        id: true,
        email: true,
        role: true,
        sentAt: true,
        expiresAt: true,
        acceptedAt: true,
        revokedAt: true,
        invitedBy: { select: { person: { select: { name: true } } } },
      },
      take: 500,
    }),
  );
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    state: invitationState(row, clock.now()),
    invitedBy: row.invitedBy?.person.name ?? null,
    sentAt: row.sentAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}
