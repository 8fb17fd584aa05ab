import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCallCrm } from "./call-crm.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallCrm } from "./schemas.ts";

/**
 * What the CRM says of a call’s account, deal and people, as Gong gave it when the call was copied; nothing for a private
 * call. @throws {AppError} not_found
 */
export async function getCallCrm({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallCrm> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, { isPrivate: true, mirroredAt: true });
    const [record] = call.isPrivate
      ? []
      : await tx.$queryRaw<{ context: unknown; parties: unknown }[]>`
          SELECT raw -> 'context' AS context, raw -> 'parties' AS parties
          FROM call_records WHERE tenant_id = ${tenantId} AND call_gong_id = ${input.callId}`;
    return { asOf: call.mirroredAt.toISOString(), objects: record ? readCallCrm(record) : [] };
  });
}
