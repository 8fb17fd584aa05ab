import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallMedia } from "./schemas.ts";

/**
 * Links to the recording, asked of Gong when somebody wants to listen: they die after eight hours, so
 * the mirror does not keep them. A private call's recording is never asked for.
 * @throws {AppError} not_found; every error of Gong, translated.
 */
export async function getCallMedia({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallMedia> {
  requireArea(ctx, "calls", "read");
  const call = await withTenant(ctx.tenantId, (tx) =>
    findVisibleCall(tx, ctx, input.callId, { isPrivate: true }),
  );
  if (call.isPrivate) {
    throw new AppError("forbidden", "This call is private, so its recording stays in Gong.", {
      nextStep: "Open the call in Gong if you took part in it.",
    });
  }
  const gong = await openGong({
    tenantId: ctx.tenantId,
    lane: "interactive",
    purpose: "call media",
    ...(ctx.actor.kind === "member" && { memberId: ctx.actor.memberId }),
  });
  const page = await gong.calls.listExtensive({
    filter: { callIds: [input.callId] },
    contentSelector: { exposedFields: { media: true } },
  });
  const media = page.items[0]?.media;
  return {
    audioUrl: media?.audioUrl ?? null,
    videoUrl: media?.videoUrl ?? null,
    fetchedAt: new Date().toISOString(),
  };
}
