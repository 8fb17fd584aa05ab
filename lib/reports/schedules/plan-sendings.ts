import { withTenant } from "#lib/db/with-tenant.ts";
import type { DueSchedule } from "./find-due-schedules.ts";
import { nextOccurrence } from "./next-occurrence.ts";
import { readRhythm } from "./read-rhythm.ts";

/** So long the list of mails is kept. */
const keptMs = 90 * 86_400_000;

/**
 * Writes down one mail for each recipient of a report whose time has come, and when it comes next: both or neither.
 * However many times were missed, one mail goes out.
 */
export async function planSendings({ tenantId, scheduleId }: DueSchedule, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  await withTenant(tenantId, async (tx) => {
    await tx.$queryRaw`
      SELECT 1 FROM report_schedules WHERE tenant_id = ${tenantId} AND id = ${scheduleId} FOR UPDATE`;
    const schedule = await tx.reportSchedule.findFirst({
      where: { tenantId, id: scheduleId, isPaused: false, nextAt: { lte: now } },
    });
    if (!schedule?.nextAt) return;
    const dueAt = schedule.nextAt;
    const recipients = await tx.reportRecipient.findMany({
      where: { tenantId, scheduleId, unsubscribedAt: null },
      select: { memberId: true },
    });
    await tx.reportSending.createMany({
      data: recipients.map(({ memberId }) => ({ tenantId, scheduleId, memberId, dueAt, tryAt: now })),
      skipDuplicates: true,
    });
    await tx.reportSending.deleteMany({
      where: { tenantId, scheduleId, dueAt: { lt: new Date(nowMs - keptMs) } },
    });
    const nextAt = nextOccurrence(readRhythm(schedule), Math.max(nowMs, dueAt.getTime()));
    await tx.reportSchedule.updateMany({ where: { tenantId, id: scheduleId }, data: { nextAt } });
  });
}
