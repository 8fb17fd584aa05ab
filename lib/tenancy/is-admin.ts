import type { TenantContext } from "./context.ts";

/** True for those who look after the tenant: its owners and admins. */
export function isAdmin(ctx: TenantContext): boolean {
  return ctx.actor.kind === "member" && (ctx.actor.role === "owner" || ctx.actor.role === "admin");
}
