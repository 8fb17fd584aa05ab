import type { Clock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { callsOfSnapshot, findLivingSnapshot, type LivingSnapshot } from "./find-living-snapshot.ts";

/** A living snapshot with the ids of its calls, for what reads them with the viewer's rights. */
export function readSnapshot(
  ctx: TenantContext,
  id: string,
  clock: Clock,
): Promise<LivingSnapshot & { calls: string[] }> {
  return withTenant(ctx.tenantId, async (tx) => {
    const snapshot = await findLivingSnapshot(tx, ctx, id, clock.now());
    const calls = snapshot.report === "people" ? [] : await callsOfSnapshot(tx, ctx.tenantId, id);
    return { ...snapshot, calls };
  });
}
