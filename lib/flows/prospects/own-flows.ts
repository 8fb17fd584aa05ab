import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

export interface OwnFlows {
  /** The member's address in Gong, for naming who took somebody out; null when Gong does not know him. */
  email: string | null;
  isLimited: boolean;
  /** Whether the member may touch what stands under this owner. */
  covers: (ownerEmail: string | null) => boolean;
}

/** Whom the actor is in Gong, and whether he may touch only what is his there. */
export async function readOwnFlows(ctx: TenantContext): Promise<OwnFlows> {
  const { actor, tenantId } = ctx;
  if (actor.kind === "system") return { email: null, isLimited: false, covers: () => true };
  const { gongUserId, isLimitedToOwnFlows: isLimited = false } = actor;
  const user = gongUserId
    ? await withTenant(tenantId, (tx) =>
        tx.gongUser.findUnique({
          where: { tenantId_gongId: { tenantId, gongId: gongUserId }, active: true, removedAt: null },
          select: { emailAddress: true },
        }),
      )
    : null;
  const email = user?.emailAddress ?? null;
  return {
    email,
    isLimited,
    covers: (owner) =>
      !isLimited || (email !== null && owner !== null && owner.toLowerCase() === email.toLowerCase()),
  };
}
