import type { RetryPolicy } from "#lib/gong/core/decide-retry.ts";
import type { RawRequestBody } from "../raw-schemas.ts";

/** The person's choice as a policy of the Gong client, which still repeats a change only when nothing was done. */
export function rawRetry(choice: RawRequestBody["retry"]): Partial<RetryPolicy> {
  if (choice.kind === "none") return { maxAttempts: 1 };
  const { attempts, delayMs } = choice;
  const capMs = choice.kind === "fixed" ? delayMs : 30_000;
  return { maxAttempts: attempts, baseMs: delayMs, capMs, hasJitter: choice.kind === "exponential" };
}
