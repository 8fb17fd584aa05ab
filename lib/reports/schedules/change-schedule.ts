import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { findChangeableSchedule } from "./find-changeable-schedule.ts";
import { nextOccurrence } from "./next-occurrence.ts";
import { readRhythm } from "./read-rhythm.ts";
import { requireReaders } from "./require-readers.ts";
import type { ChangeScheduleInput } from "./schemas.ts";

/**
 * Changes when a report by mail goes out, as what, and to whom; what it asks for stays. Recorded with what was before.
 * @throws {AppError} `not_found` for another's; `invalid_input` for a recipient who could not read the report
 */
export async function changeSchedule({
  ctx,
  input: { scheduleId: id, members: named, ...terms },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: ChangeScheduleInput & { scheduleId: string };
  clock?: Clock;
}): Promise<void> {
  const { tenantId } = ctx;
  const members = [...new Set(named)];
  await withTenant(tenantId, async (tx) => {
    const held = await findChangeableSchedule(tx, ctx, id);
    await requireReaders(tx, tenantId, held.report === "people" ? "people" : "conversations", members);
    const { isPaused, zone } = held;
    const nextAt = isPaused ? null : nextOccurrence({ ...terms, zone }, clock.now());
    await tx.reportSchedule.updateMany({
      where: { tenantId, id },
      data: { ...terms, nextAt, updatedAt: new Date(clock.now()) },
    });
    const before = await tx.reportRecipient.findMany({
      where: { tenantId, scheduleId: id },
      select: { memberId: true },
    });
    await tx.reportRecipient.deleteMany({
      where: { tenantId, scheduleId: id, memberId: { notIn: members } },
    });
    await tx.reportRecipient.createMany({
      data: members.map((memberId) => ({ tenantId, scheduleId: id, memberId })),
      skipDuplicates: true,
    });
    const { name, format } = held;
    await recordAudit(tx, ctx, {
      action: "report-schedule.changed",
      target: id,
      details: {
        ...terms,
        members,
        before: { name, format, ...readRhythm(held), members: before.map(({ memberId }) => memberId) },
      },
    });
  });
}
