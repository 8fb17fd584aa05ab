import type { TenantContext } from "./context.ts";

/** True for those who look after the tenant: its owners and admins in person, not their keys. */
export function isAdmin({ actor }: TenantContext): boolean {
  return (
    actor.kind === "member" &&
    actor.apiKey === undefined &&
    (actor.role === "owner" || actor.role === "admin")
  );
}
