import type { ReportSending } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import type { MailError } from "../mail/send-mail.ts";
import type { DueSchedule } from "./find-due-schedules.ts";

/** Whoever holds a mail makes its file and hands it over within this time. */
const leaseMs = 10 * 60_000;

/** How long a mail waits after each try; there is none after the last. */
const waitsMinutes = [1, 5, 15, 60, 240];

const lostWords =
  "The worker stopped while this mail was handed over. It may have arrived, so it is not sent again by itself.";

const keyOf = ({ tenantId, scheduleId, memberId, dueAt }: ReportSending) => ({
  tenantId,
  scheduleId,
  memberId,
  dueAt,
});

/**
 * Takes the next mail of a report that is due. One whose worker was lost while it handed it over is closed as unknown:
 * it is never sent twice. @returns null when none is left
 */
export async function holdSending(
  { tenantId, scheduleId }: DueSchedule,
  nowMs: number,
): Promise<ReportSending | null> {
  const now = new Date(nowMs);
  return withTenant(tenantId, async (tx) => {
    await tx.reportSending.updateMany({
      where: { tenantId, scheduleId, state: "handing_over", tryAt: { lte: now } },
      data: { state: "unknown", tryAt: null, words: lostWords },
    });
    const [due] = await tx.$queryRaw<{ memberId: string; dueAt: Date }[]>`
      SELECT member_id AS "memberId", due_at AS "dueAt" FROM report_sendings
      WHERE tenant_id = ${tenantId} AND schedule_id = ${scheduleId} AND state = 'waiting' AND try_at <= ${now}
      ORDER BY try_at, member_id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return null;
    const key = { tenantId, scheduleId, ...due };
    return tx.reportSending.update({
      where: { tenantId_scheduleId_memberId_dueAt: key },
      data: { tries: { increment: 1 }, tryAt: new Date(nowMs + leaseMs) },
    });
  });
}

/** Notes that the mail leaves now; false where somebody else has taken it meanwhile, or it was called off. */
export async function beginHandOver(held: ReportSending, nowMs: number): Promise<boolean> {
  const { count } = await withTenant(held.tenantId, (tx) =>
    tx.reportSending.updateMany({
      where: { ...keyOf(held), state: "waiting", tries: held.tries, tryAt: held.tryAt },
      data: { state: "handing_over", tryAt: new Date(nowMs + leaseMs) },
    }),
  );
  return count === 1;
}

/** The mail is with the server. Recorded. */
export async function noteSent(ctx: TenantContext, held: ReportSending, nowMs: number): Promise<void> {
  await withTenant(held.tenantId, async (tx) => {
    await tx.reportSending.updateMany({
      where: keyOf(held),
      data: { state: "sent", tryAt: null, words: null, sentAt: new Date(nowMs) },
    });
    await recordAudit(tx, ctx, {
      action: "report-mail.sent",
      target: held.scheduleId,
      details: { due: held.dueAt.toISOString() },
    });
  });
}

/** The mail did not leave, or nobody knows: it waits for another try only where it surely did not. */
export async function noteFailure(held: ReportSending, error: MailError, nowMs: number): Promise<void> {
  const { failure, message } = error;
  const wait = failure === "retry" ? waitsMinutes[held.tries - 1] : undefined;
  const end = failure === "unknown" ? "unknown" : "failed";
  await withTenant(held.tenantId, (tx) =>
    tx.reportSending.updateMany({
      where: { ...keyOf(held), state: { in: ["waiting", "handing_over"] } },
      data:
        wait === undefined
          ? { state: end, tryAt: null, words: message }
          : { state: "waiting", tryAt: new Date(nowMs + wait * 60_000), words: message },
    }),
  );
}
