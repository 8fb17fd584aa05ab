import type { Role } from "#lib/db/generated/enums.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "./context.ts";

/**
 * Refuses an actor whose role is not among `roles`, and every API key whoever made it; the worker acts for the tenant
 * itself and passes.
 * @throws {AppError} `forbidden`, naming who may.
 */
export function requireRole(ctx: TenantContext, roles: readonly Role[]): void {
  if (ctx.actor.kind === "system") return;
  if (ctx.actor.apiKey) throw new AppError("forbidden", "API keys do not open this.");
  if (roles.includes(ctx.actor.role)) return;
  const who = roles.map((role) => (role === "owner" || role === "admin" ? `an ${role}` : `a ${role}`));
  throw new AppError("forbidden", `Only ${who.join(" or ")} of this tenant may do this.`, {
    nextStep: "Ask one of them to do it.",
  });
}
