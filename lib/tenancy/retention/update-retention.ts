import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { planTenant } from "#lib/sync/purge/plan-purges.ts";
import type { TenantContext } from "../context.ts";
import { recordAudit } from "../record-audit.ts";
import { requireArea } from "../require-area.ts";
import { requireRole } from "../require-role.ts";
import { readRetention } from "./get-retention.ts";
import { readPreview, requirePossibleStart } from "./preview-retention.ts";
import type { Retention, UpdateRetentionInput } from "./schemas.ts";

/**
 * Sets how long calls are kept. From the first day of a setting on, nothing older is served by the worker's next
 * round, read from Gong or copied again. Owners and admins only.
 * @throws {AppError} `forbidden`; `invalid_input` on `startsOn` for a day in the past or more than a year ahead.
 */
export async function updateRetention(
  { ctx, input }: { ctx: TenantContext; input: UpdateRetentionInput },
  clock: Clock = systemClock,
): Promise<Retention> {
  requireArea(ctx, "settings", "write");
  requireRole(ctx, ["owner", "admin"]);
  const nowMs = clock.now();
  if (input.keep === "months") requirePossibleStart(input.startsOn, nowMs);
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const before = await readRetention(tx, tenantId, nowMs);
    const data =
      input.keep === "months"
        ? { keepMonths: input.keepMonths, keepFrom: new Date(`${input.startsOn}T00:00:00Z`) }
        : { keepMonths: null, keepFrom: null };
    await tx.tenant.update({ where: { id: tenantId }, data });
    const callsToErase = input.keep === "months" ? (await readPreview(tx, tenantId, input)).erased.calls : 0;
    await planTenant(tx, tenantId, nowMs);
    const after = await readRetention(tx, tenantId, nowMs);
    await recordAudit(tx, ctx, {
      action: "retention.changed",
      details: {
        before: { keepMonths: before.keepMonths, startsOn: before.startsOn },
        after: { keepMonths: after.keepMonths, startsOn: after.startsOn },
        callsToErase,
      },
    });
    return after;
  });
}
