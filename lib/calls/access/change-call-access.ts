import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { openCallAccess } from "./open-call-access.ts";
import type { CallAccessChange, CallAccessParams } from "./schemas.ts";

type Change = "grant" | "revoke";

const words = {
  grant: {
    started: "call-access.grant-started",
    done: "call-access.granted",
    failed: "call-access.grant-failed",
  },
  revoke: {
    started: "call-access.revoke-started",
    done: "call-access.revoked",
    failed: "call-access.revoke-failed",
  },
} as const;

/**
 * Gives one person access to one call at Gong, or takes it back. The audit log holds what is meant before anything is
 * sent and Gong's request id after; a failure is in it too.
 * @throws {AppError} not_found, forbidden; every error of Gong, translated.
 */
export async function changeCallAccess(
  ctx: TenantContext,
  { callId, userId }: CallAccessParams,
  change: Change,
): Promise<CallAccessChange> {
  const gong = await openCallAccess(ctx, callId, "write");
  const person = await withTenant(ctx.tenantId, (tx) =>
    tx.gongUser.findFirst({ where: { tenantId: ctx.tenantId, gongId: userId }, select: { name: true } }),
  );
  // Somebody whom the mirror has lost may still stand on Gong's list, and must be removable.
  if (!person && change === "grant") throw notFound("person");
  const audit = (action: string, more: Record<string, string | null>) =>
    withTenant(ctx.tenantId, (tx) =>
      recordAudit(tx, ctx, {
        action,
        target: `call:${callId}`,
        details: { userId, userName: person?.name ?? null, ...more },
      }),
    );
  await audit(words[change].started, {});
  try {
    const answer = await gong.callAccess[change]({ callAccessList: [{ callId, userIds: [userId] }] });
    const gongRequestId = answer.requestId ?? null;
    await audit(words[change].done, { gongRequestId });
    return { userId, gongRequestId };
  } catch (error) {
    if (error instanceof AppError) {
      await audit(words[change].failed, { code: error.code, gongRequestId: error.gongRequestId ?? null });
    }
    throw error;
  }
}
