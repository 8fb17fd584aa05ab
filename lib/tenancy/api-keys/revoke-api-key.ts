import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import { requireArea } from "../require-area.ts";
import { requireRole } from "../require-role.ts";

/** Ends a key for good: its next request is refused. A key that was ended before stays as it is. */
export async function revokeApiKey({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { keyId: string };
  clock?: Clock;
}): Promise<void> {
  requireArea(ctx, "settings", "write");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    const key = { tenantId_id: { tenantId, id: input.keyId } };
    const found = await tx.apiKey.findUnique({ where: key, select: { name: true } });
    if (!found) throw notFound("API key");
    const { count } = await tx.apiKey.updateMany({
      where: { tenantId, id: input.keyId, revokedAt: null },
      data: { revokedAt: new Date(clock.now()), revokedByName: ctx.actor.name },
    });
    if (count === 0) return;
    await recordAudit(tx, ctx, {
      action: "api-key.revoked",
      target: input.keyId,
      details: { name: found.name },
    });
  });
}
