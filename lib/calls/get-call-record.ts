import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallRecord } from "./schemas.ts";

/**
 * Gong's own record of a call as it is stored, without its transcript; null for a private call, of which none is kept.
 * Who looks at it stands in the audit log.
 * @throws {AppError} `forbidden` without the area of transcripts, for it holds quotations; `not_found`.
 */
export async function getCallRecord({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallRecord> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "transcripts", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, { isPrivate: true, mirroredAt: true });
    const record = call.isPrivate
      ? null
      : await tx.callRecord.findUnique({
          where: { tenantId_callGongId: { tenantId, callGongId: input.callId } },
          select: { raw: true },
        });
    await recordAudit(tx, ctx, { action: "call.record-read", target: `call:${input.callId}` });
    return { asOf: call.mirroredAt.toISOString(), record: record?.raw ?? null };
  });
}
