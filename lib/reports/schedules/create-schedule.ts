import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { isMailSet } from "../mail/send-mail.ts";
import { requireMember } from "../require-member.ts";
import { requireReportArea } from "../require-report-area.ts";
import { nextOccurrence } from "./next-occurrence.ts";
import { requireReaders } from "./require-readers.ts";
import type { CreateScheduleInput } from "./schemas.ts";

const mostKept = 20;

/**
 * Has a report sent by mail again and again to members, each of whom gets what he may see. Recorded.
 * @throws {AppError} `precondition_failed` without a mail server; `limit_exceeded` beyond twenty of one member;
 * `invalid_input` for a recipient who could not read the report
 */
export async function createSchedule({
  ctx,
  input,
  clock = systemClock,
  sendsMail = isMailSet(),
}: {
  ctx: TenantContext;
  input: CreateScheduleInput;
  clock?: Clock;
  sendsMail?: boolean;
}): Promise<{ id: string }> {
  requireReportArea(ctx, input.report);
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  if (!sendsMail) {
    throw new AppError("precondition_failed", "This installation sends no mail yet.", {
      nextStep: "An operator must set SMTP_URL and MAIL_FROM and start Callboard again.",
    });
  }
  const { report, query, name, format, pace, day, hour, zone } = input;
  const members = [...new Set(input.members)];
  const now = new Date(clock.now());
  const id = newId("sched");
  await withTenant(tenantId, async (tx) => {
    if ((await tx.reportSchedule.count({ where: { tenantId, memberId } })) >= mostKept) {
      throw new AppError("limit_exceeded", `You have ${mostKept} reports by mail already.`, {
        nextStep: "Remove one that nobody needs any more.",
      });
    }
    await requireReaders(tx, tenantId, report, members);
    await tx.reportSchedule.create({
      data: {
        ...{ tenantId, id, memberId, name, report, query, format, pace, day, hour, zone },
        nextAt: nextOccurrence({ pace, day, hour, zone }, now.getTime()),
        createdAt: now,
        updatedAt: now,
      },
    });
    await tx.reportRecipient.createMany({
      data: members.map((recipient) => ({ tenantId, scheduleId: id, memberId: recipient })),
    });
    await recordAudit(tx, ctx, {
      action: "report-schedule.created",
      target: id,
      details: { report, name, pace, day, hour, zone, format, members },
    });
  });
  return { id };
}
