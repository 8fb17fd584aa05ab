import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCallNames } from "./call-names.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import { callDetailSelect, toCallDetail } from "./formatters.ts";
import type { CallDetail } from "./schemas.ts";

/** The facts and people of one call, from the mirror. @throws {AppError} not_found */
export async function getCall({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallDetail> {
  requireArea(ctx, "calls", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const row = await findVisibleCall(tx, ctx, input.callId, callDetailSelect);
    return toCallDetail(row, await readCallNames(tx, ctx.tenantId, [row]));
  });
}
