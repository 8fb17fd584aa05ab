import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { findChangeableSchedule } from "./find-changeable-schedule.ts";

/**
 * Sends the newest mails again that failed or of which nobody knows whether they arrived.
 * @throws {AppError} `not_found` for another's; `conflict` where none failed
 */
export async function retrySendings({
  ctx,
  input: { scheduleId },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { scheduleId: string };
  clock?: Clock;
}): Promise<{ mails: number }> {
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    await findChangeableSchedule(tx, ctx, scheduleId);
    const newest = await tx.reportSending.aggregate({
      where: { tenantId, scheduleId },
      _max: { dueAt: true },
    });
    const { count: mails } = await tx.reportSending.updateMany({
      where: {
        tenantId,
        scheduleId,
        dueAt: newest._max.dueAt ?? new Date(0),
        state: { in: ["failed", "unknown"] },
        recipient: { unsubscribedAt: null },
      },
      data: { state: "waiting", tries: 0, tryAt: new Date(clock.now()), words: null },
    });
    if (mails === 0) throw new AppError("conflict", "No mail of this report waits for another try.");
    await recordAudit(tx, ctx, { action: "report-schedule.retried", target: scheduleId, details: { mails } });
    return { mails };
  });
}
