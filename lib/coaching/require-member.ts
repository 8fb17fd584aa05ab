import { AppError } from "#lib/errors.ts";
import type { MemberActor, TenantContext } from "#lib/tenancy/context.ts";

/** The member who acts: notes and what is put aside belong to people. */
export function requireMember(ctx: TenantContext): MemberActor {
  if (ctx.actor.kind !== "member") throw new AppError("forbidden", "Only a member coaches.");
  return ctx.actor;
}
