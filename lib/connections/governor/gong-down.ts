import { AppError } from "#lib/errors.ts";

/**
 * Nothing was sent: Gong has not answered for a while, and only one request each half minute looks whether it does
 * again. People are told at once instead of waiting for an answer that will not come.
 */
export class GongDown extends AppError {
  /** When the first request in a row failed, epoch milliseconds by the database's clock. */
  readonly sinceMs: number;

  constructor(sinceMs: number, retryAfterMs: number) {
    const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
    const since = new Date(sinceMs).toISOString();
    super("gong_unavailable", `Gong has not answered since ${since.slice(11, 16)} UTC.`, {
      nextStep: `What was copied stays readable. Gong is tried again in ${seconds} s.`,
      retryAfterSeconds: seconds,
    });
    this.sinceMs = sinceMs;
  }
}
