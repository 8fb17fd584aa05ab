import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requestMonthCheck } from "../months/request-month-check.ts";
import { requireConnected } from "./require-connected.ts";
import type { MonthParams } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Has one month compared with Gong as soon as a worker is free.
 * @throws {AppError} `forbidden`; `precondition_failed` or `gong_unauthorized` without a living connection.
 */
export async function checkMonth(
  { ctx, input }: { ctx: TenantContext; input: MonthParams },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    await requireConnected(tx, tenantId);
    await requestMonthCheck(tx, tenantId, input.month, { nowMs: clock.now() });
    await recordAudit(tx, ctx, { action: "sync.month-check-requested", target: input.month });
  });
  await wakeStreams(tenantId, ["months"], "manual");
}
