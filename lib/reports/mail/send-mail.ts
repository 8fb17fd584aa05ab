import { env } from "#lib/env.ts";

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** The same for the same mail, so that servers and readers see a repetition. */
  messageId: string;
  /** Where the reader stops these mails. */
  unsubscribeUrl: string;
  attachment: { fileName: string; contentType: string; content: Buffer } | null;
}

/** `retry`: surely not sent, may work later. `refused`: surely not sent, nor later. `unknown`: it may have been sent. */
export type MailFailure = "retry" | "refused" | "unknown";

export class MailError extends Error {
  override readonly name = "MailError";
  readonly failure: MailFailure;

  constructor(failure: MailFailure, sentence: string) {
    super(sentence);
    this.failure = failure;
  }
}

/** Whether an operator has named a mail server. */
export const isMailSet = (): boolean => env().SMTP_URL !== "";

const timeoutMs = 30_000;

/** Hands one mail over to the mail server. @throws {MailError} */
export async function sendMail(
  mail: Mail,
  settings = { url: env().SMTP_URL, from: env().MAIL_FROM },
): Promise<void> {
  // Loaded where a mail is sent: no other process needs it.
  const { createTransport } = await import("nodemailer");
  const { protocol, hostname, port, username, password } = new URL(settings.url);
  const secure = protocol === "smtps:";
  const isLocal = /^(localhost|127\.|\[::1\])/.test(hostname);
  const { heard, logger } = listenForData();
  const transport = createTransport({
    host: hostname.replaceAll(/[[\]]/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    // Neither a password nor what customers said goes out in the clear.
    requireTLS: !secure && !isLocal,
    ignoreTLS: !secure && isLocal,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    debug: true,
    logger,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: settings.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: { "List-Unsubscribe": `<${mail.unsubscribeUrl}>`, "Auto-Submitted": "auto-generated" },
      attachments: mail.attachment
        ? [
            {
              filename: mail.attachment.fileName,
              contentType: mail.attachment.contentType,
              content: mail.attachment.content,
            },
          ]
        : [],
    });
  } catch (error) {
    throw toMailError(error, heard.data);
  } finally {
    transport.close();
  }
}

/** What became of a mail that the library could not send, in words of ours and not the server's. Pure. */
export function toMailError(error: unknown, hasBegun: boolean): MailError {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (code === "EAUTH") {
    const sentence = "The mail server refused Callboard’s sign-in. An operator must look at SMTP_URL.";
    return new MailError("retry", sentence);
  }
  if (responseCode !== undefined) {
    return responseCode >= 500
      ? new MailError("refused", `The mail server refused the mail (${responseCode}).`)
      : new MailError("retry", `The mail server put the mail off (${responseCode}).`);
  }
  if (!hasBegun) return new MailError("retry", "The mail server could not be reached.");
  return new MailError(
    "unknown",
    "The mail server was lost while it took the mail. It may have arrived, so it is not sent again by itself.",
  );
}

/** Hears what the library says to the server: from DATA on, a server that falls silent may have the mail. */
function listenForData() {
  const heard = { data: false };
  const ignore = () => undefined;
  const debug = (_entry: unknown, line: unknown) => {
    if (line === "DATA") heard.data = true;
  };
  return {
    heard,
    logger: { level: ignore, trace: ignore, debug, info: ignore, warn: ignore, error: ignore, fatal: ignore },
  };
}
