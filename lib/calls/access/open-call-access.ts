import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "../find-visible-call.ts";

/**
 * The way to Gong's access list of one call: for those whom calls and people are open, on a call that they may see. Who
 * sees a private call is never asked or changed from here.
 * @throws {AppError} not_found, forbidden
 */
export async function openCallAccess(
  ctx: TenantContext,
  callId: string,
  level: "read" | "write",
): Promise<GongClient> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "people", level);
  const call = await withTenant(ctx.tenantId, (tx) => findVisibleCall(tx, ctx, callId, { isPrivate: true }));
  if (call.isPrivate) {
    throw new AppError("forbidden", "This call is private, so who may see it stays in Gong.", {
      nextStep: "Open the call in Gong if you took part in it.",
    });
  }
  return openGong({
    tenantId: ctx.tenantId,
    lane: "interactive",
    purpose: "call access",
    ...(ctx.actor.kind === "member" && { memberId: ctx.actor.memberId }),
  });
}
