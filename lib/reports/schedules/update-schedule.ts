import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { findChangeableSchedule } from "./find-changeable-schedule.ts";
import { nextOccurrence } from "./next-occurrence.ts";
import { readRhythm } from "./read-rhythm.ts";

/**
 * Pauses a report by mail, or lets it go on with its next time; what was missed is not made up for.
 * @throws {AppError} `not_found` for another's
 */
export async function updateSchedule({
  ctx,
  input: { scheduleId: id, isPaused },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { scheduleId: string; isPaused: boolean };
  clock?: Clock;
}): Promise<void> {
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    const schedule = await findChangeableSchedule(tx, ctx, id);
    const nextAt = isPaused ? null : nextOccurrence(readRhythm(schedule), clock.now());
    const updatedAt = new Date(clock.now());
    await tx.reportSchedule.updateMany({ where: { tenantId, id }, data: { isPaused, nextAt, updatedAt } });
    if (isPaused) {
      await tx.reportSending.updateMany({
        where: { tenantId, scheduleId: id, state: "waiting" },
        data: { state: "failed", tryAt: null, words: "The report was paused before this mail left." },
      });
    }
    const action = isPaused ? "report-schedule.paused" : "report-schedule.resumed";
    await recordAudit(tx, ctx, { action, target: id });
  });
}
