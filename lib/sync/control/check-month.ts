import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requestMonthCheck } from "../months/request-month-check.ts";
import { requireConnected } from "./require-connected.ts";
import type { CheckMonthInput, MonthParams } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Has one month compared with Gong as soon as a worker is free. With `mayRemoveMany` this check may mark calls as
 * removed even where most of the month has gone from Gong.
 * @throws {AppError} `forbidden`; `precondition_failed` or `gong_unauthorized` without a living connection.
 */
export async function checkMonth(
  { ctx, input }: { ctx: TenantContext; input: MonthParams & CheckMonthInput },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    await requireConnected(tx, tenantId);
    const { month, mayRemoveMany = false } = input;
    await requestMonthCheck(tx, tenantId, month, { nowMs: clock.now(), mayRemoveMany });
    const action = "sync.month-check-requested";
    await recordAudit(tx, ctx, {
      action,
      target: month,
      ...(mayRemoveMany && { details: { mayRemoveMany } }),
    });
  });
  await wakeStreams(tenantId, ["months"], "manual");
}
