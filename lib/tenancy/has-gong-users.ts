import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";
import { requireArea } from "./require-area.ts";

/** True once Gong users of the tenant have been copied, so that a member without one is a finding. */
export async function hasGongUsers({ ctx }: { ctx: TenantContext }): Promise<boolean> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const user = await withTenant(tenantId, (tx) =>
    tx.gongUser.findFirst({ where: { tenantId }, select: { gongId: true } }),
  );
  return user !== null;
}
