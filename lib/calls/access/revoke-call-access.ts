import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { changeCallAccess } from "./change-call-access.ts";
import type { CallAccessChange, CallAccessParams } from "./schemas.ts";

/** Takes back what was given by name; what a profile shows stays. @throws {AppError} not_found, forbidden, Gong's errors */
export async function revokeCallAccess({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: CallAccessParams;
}): Promise<CallAccessChange> {
  requireArea(ctx, "people", "write");
  return changeCallAccess(ctx, input, "revoke");
}
