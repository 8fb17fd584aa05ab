import { withTenant } from "#lib/db/with-tenant.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { listAttention } from "./list-attention.ts";
import type { OverviewStatus } from "./schemas.ts";

/** How far the copy is, for whoever looks, and what keeps it from being whole. */
export async function getOverviewStatus({
  ctx,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  nowMs?: number;
}): Promise<OverviewStatus> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const people = sight.users === "everyone" ? [""] : sight.users;
    const [facts] = await tx.$queryRaw<{ isConnected: boolean; hasCalls: boolean; seesCalls: boolean }[]>`
      SELECT EXISTS (SELECT FROM connections WHERE tenant_id = ${tenantId} AND state <> 'disconnected') AS "isConnected",
        EXISTS (SELECT FROM call_roll_ups WHERE tenant_id = ${tenantId} AND user_gong_id = '') AS "hasCalls",
        EXISTS (
          SELECT FROM call_facts WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${people}::text[])
            AND (${sight.showPrivate} OR NOT is_private)
        ) AS "seesCalls"`;
    return {
      isConnected: facts?.isConnected ?? false,
      hasCalls: facts?.hasCalls ?? false,
      seesCalls: facts?.seesCalls ?? false,
      attention: await listAttention(tx, tenantId, sight, nowMs),
    };
  });
}
