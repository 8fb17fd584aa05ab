import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findSettings } from "./find-settings.ts";
import type { FlowBatchSettings } from "./schemas.ts";

/** The tenant's rules about batches of prospects. */
export async function getFlowBatchSettings({ ctx }: { ctx: TenantContext }): Promise<FlowBatchSettings> {
  requireArea(ctx, "flows", "read");
  const settings = await withTenant(ctx.tenantId, (tx) => findSettings(tx, ctx.tenantId));
  return { ...settings, canChange: isAdmin(ctx) };
}
