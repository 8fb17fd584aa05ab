import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireRole } from "#lib/tenancy/require-role.ts";
import { type MetricRanges, metricIds } from "./choices.ts";
import { findMetricRanges } from "./find-metric-ranges.ts";
import type { UpdateRangesInput } from "./schemas.ts";

/** Sets where figures should lie, null for none; those that are not named stay. Owners and admins only; recorded. */
export function updateMetricRanges({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: UpdateRangesInput;
}): Promise<MetricRanges> {
  requireArea(ctx, "settings", "write");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const before = await findMetricRanges(tx, tenantId);
    const updatedAt = new Date();
    for (const metric of metricIds) {
      const range = input[metric];
      if (range === undefined) continue;
      const values = { low: range?.from ?? null, high: range?.to ?? null, updatedAt };
      await tx.metricRange.upsert({
        where: { tenantId_metric: { tenantId, metric } },
        create: { tenantId, metric, ...values },
        update: values,
      });
    }
    const after = await findMetricRanges(tx, tenantId);
    const words = (ranges: MetricRanges) =>
      metricIds.map((id) => `${id} ${ranges[id] ? `${ranges[id].from}–${ranges[id].to}` : "none"}`);
    await recordAudit(tx, ctx, {
      action: "tenant.ranges-changed",
      details: { before: words(before), after: words(after) },
    });
    return after;
  });
}
