import type { TenantContext } from "#lib/tenancy/context.ts";

/**
 * The one Gong user whose tasks the actor may see and change; null for everybody's. A member who is limited to his own
 * and whom nobody in Gong matches sees none.
 */
export function onlyOwner({ actor }: TenantContext): string | null {
  return actor.kind === "member" && actor.isLimitedToOwnFlows === true ? (actor.gongUserId ?? "") : null;
}
