import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { changeCallAccess } from "./change-call-access.ts";
import type { CallAccessChange, CallAccessParams } from "./schemas.ts";

/** Lets one person see one call at Gong, whatever his profile says. @throws {AppError} not_found, forbidden, Gong's errors */
export async function grantCallAccess({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: CallAccessParams;
}): Promise<CallAccessChange> {
  requireArea(ctx, "people", "write");
  return changeCallAccess(ctx, input, "grant");
}
