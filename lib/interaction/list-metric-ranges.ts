import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { MetricRanges } from "./choices.ts";
import { findMetricRanges } from "./find-metric-ranges.ts";

/** The recommended ranges as an admin sets them. */
export function listMetricRanges({ ctx }: { ctx: TenantContext }): Promise<MetricRanges> {
  requireArea(ctx, "settings", "read");
  return withTenant(ctx.tenantId, (tx) => findMetricRanges(tx, ctx.tenantId));
}
