import { AppError } from "#lib/errors.ts";
import type { MemberActor, TenantContext } from "#lib/tenancy/context.ts";

/** The member who acts: snapshots and mails are of people. */
export function requireMember({ actor }: TenantContext): MemberActor {
  if (actor.kind !== "member" || actor.apiKey) {
    throw new AppError("forbidden", "Only a member in person does this.");
  }
  return actor;
}
