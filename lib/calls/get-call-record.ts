import { withTenant } from "#lib/db/with-tenant.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallRecord } from "./schemas.ts";

/**
 * The record holds what no screen shows, quotations and figures among it, so that it is for those who work on calls:
 * owners, admins and managers, as long as the areas of its parts are open to them.
 */
const needed = [
  ["calls", "write"],
  ["transcripts", "read"],
  ["stats", "read"],
] as const;

/** Whether the record of a call that the actor sees is open to the actor too. */
export function mayReadRecord({ actor }: TenantContext): boolean {
  return actor.kind === "system" || needed.every(([area, level]) => covers(actor.areas[area], level));
}

/**
 * Gong's own record of a call as it is stored, without its transcript; null for a private call, of which none is kept.
 * Who looks at it stands in the audit log.
 * @throws {AppError} `forbidden` for those who {@link mayReadRecord} leaves out; `not_found`.
 */
export async function getCallRecord({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallRecord> {
  for (const [area, level] of needed) requireArea(ctx, area, level);
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
