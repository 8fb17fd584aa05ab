import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireRole } from "#lib/tenancy/require-role.ts";
import { findSettings } from "./find-settings.ts";
import type { FlowBatchSettings, FlowBatchSettingsInput } from "./schemas.ts";

/**
 * Changes the tenant's rules about batches; they count for what is confirmed from now on.
 * @throws {AppError} `forbidden` for others than owners and admins.
 */
export async function updateFlowBatchSettings(
  { ctx, input }: { ctx: TenantContext; input: FlowBatchSettingsInput },
  clock: Clock = systemClock,
): Promise<FlowBatchSettings> {
  requireArea(ctx, "flows", "write");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId } = ctx;
  const updatedAt = new Date(clock.now());
  await withTenant(tenantId, async (tx) => {
    const before = await findSettings(tx, tenantId);
    await tx.flowBatchSettings.upsert({
      where: { tenantId },
      create: { tenantId, ...input, updatedAt },
      update: { ...input, updatedAt },
    });
    await recordAudit(tx, ctx, {
      action: "flow-batch-settings.changed",
      details: { before: { ...before }, after: { ...input } },
    });
  });
  return { ...input, canChange: true };
}
