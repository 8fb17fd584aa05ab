import type { Clock } from "#lib/clock.ts";
import type { ReportSchedule, ReportSending } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import type { SheetFile } from "#lib/format/sheet-file.ts";
import { errorFields, log } from "#lib/log.ts";
import { reportMail } from "../mail/report-mail.ts";
import { type Mail, MailError, sendMail } from "../mail/send-mail.ts";
import { AskedReport } from "../schemas.ts";
import type { DueSchedule } from "./find-due-schedules.ts";
import { beginHandOver, holdSending, noteFailure, noteSent } from "./held-sending.ts";
import { makeReport } from "./make-report.ts";
import { planSendings } from "./plan-sendings.ts";
import { type Recipient, recipientContext } from "./recipient-context.ts";

/** Larger files stay on the screen; many mail servers take ten megabytes, of which the wrapping is a third. */
const mostBytes = 5_000_000;

export interface WorkScheduleOptions {
  clock: Clock;
  /** Ends the work after the mail under way. */
  stopping?: AbortSignal;
  send?: (mail: Mail) => Promise<void>;
  mostBytes?: number;
}

/**
 * Plans the mails of a report whose time has come, and sends those that are due, one after the other. Any number of
 * workers may do this at once: a mail is handed over by one of them, once.
 * @returns how many mails were sent
 */
export async function workSchedule(due: DueSchedule, options: WorkScheduleOptions): Promise<number> {
  const { clock, stopping } = options;
  await planSendings(due, clock.now());
  let sent = 0;
  while (!stopping?.aborted) {
    const held = await holdSending(due, clock.now());
    if (!held) break;
    if (await workSending(held, options)) sent += 1;
  }
  return sent;
}

async function workSending(held: ReportSending, options: WorkScheduleOptions): Promise<boolean> {
  const { clock, send = sendMail } = options;
  try {
    const { schedule, recipient, maker } = await readHeld(held);
    const mail = await makeMail(held, schedule, recipient, maker, options);
    if (!(await beginHandOver(held, clock.now()))) return false;
    await send(mail);
    // Where this cannot be written down, the mail ends as unknown: it must not go out again.
    await noteSent(recipient.ctx, held, clock.now()).catch((error: unknown) => note(held, error));
    return true;
  } catch (error) {
    if (!(error instanceof MailError || error instanceof AppError)) note(held, error);
    await noteFailure(held, toFailure(error), clock.now());
    return false;
  }
}

const note = ({ tenantId }: ReportSending, error: unknown) =>
  log.error("report-mail.failed", { tenantId, ...errorFields(error) });

/** A mail that was handed over fails as a {@link MailError} only; all else came before. */
function toFailure(error: unknown): MailError {
  if (error instanceof MailError) return error;
  if (error instanceof AppError) {
    return error.code === "forbidden"
      ? new MailError("refused", "This report is closed to its recipient.")
      : new MailError("retry", error.message);
  }
  return new MailError("retry", "The report could not be made.");
}

async function readHeld(held: ReportSending) {
  const { tenantId, scheduleId, memberId } = held;
  return withTenant(tenantId, async (tx) => {
    const schedule = await tx.reportSchedule.findFirst({
      where: { tenantId, id: scheduleId },
      include: { member: { select: { person: { select: { name: true } } } } },
    });
    const recipient = await recipientContext(tx, tenantId, memberId);
    if (!schedule || !recipient) throw new MailError("refused", "Its recipient cannot sign in any more.");
    return { schedule, recipient, maker: schedule.member.person.name };
  });
}

async function makeMail(
  held: ReportSending,
  schedule: ReportSchedule,
  recipient: Recipient,
  maker: string,
  options: WorkScheduleOptions,
): Promise<Mail> {
  const { ctx, name, address } = recipient;
  const { report, query } = schedule;
  const asked = AskedReport.safeParse({ report, query });
  if (!asked.success) {
    throw new MailError("refused", "This report’s filters are no longer understood. Make it anew.");
  }
  const made = await makeReport(
    ctx,
    asked.data,
    schedule.format === "xlsx" ? "xlsx" : "csv",
    held.dueAt.getTime(),
  );
  const content = made.rows > 0 ? await readUpTo(made.file, options.mostBytes ?? mostBytes) : null;
  const fileWords =
    made.rows === 0
      ? "Nothing of this period is for you to see."
      : content
        ? `All of it is in the file ${made.file.fileName}.`
        : "The file is too large for a mail: bring it from the screen.";
  const origin = env().NEXTAUTH_URL;
  const unsubscribeUrl = new URL(`/${ctx.tenantSlug}/reports/schedules#${schedule.id}`, origin).href;
  return {
    to: { name, address },
    ...reportMail({
      title: schedule.name,
      days: made.days,
      zone: made.zone,
      figures: made.figures,
      url: new URL(made.path, origin).href,
      unsubscribeUrl,
      maker,
      fileWords,
    }),
    messageId: `<${schedule.id}.${held.memberId}.${held.dueAt.getTime()}@${new URL(origin).hostname}>`,
    unsubscribeUrl,
    attachment: content && {
      fileName: made.file.fileName,
      contentType: made.file.contentType,
      content,
    },
  };
}

/** The file, or null as soon as it is larger than a mail may be. */
async function readUpTo({ pieces }: SheetFile, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    if (bytes > most) return null;
    parts.push(piece);
  }
  return Buffer.concat(parts);
}
