import { GongError } from "./errors.ts";
import type { Sleep } from "./time.ts";

export interface Budget {
  operationId: string;
  /** For everything: waiting for the limiter, every try, and the pauses between them. */
  timeoutMs: number;
  sleep: Sleep;
  /** Whether a change may have reached Gong by now; asked at the moment of giving up. */
  isOutcomeUnknown: () => boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Runs `work` with a signal that aborts when the caller gives up or the time is used up, and does not wait for work
 * that ignores it.
 *
 * @throws GongError `cancelled` or `timeout`; else whatever `work` throws.
 */
export async function withBudget<T>(budget: Budget, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { operationId, signal: outer } = budget;
  const givenUp = (kind: "cancelled" | "timeout") =>
    new GongError({ kind, operationId, isOutcomeUnknown: budget.isOutcomeUnknown() });
  if (outer?.aborted) throw givenUp("cancelled");
  const inner = new AbortController();
  const timer = new AbortController();
  const onOuterAbort = () => inner.abort(givenUp("cancelled"));
  outer?.addEventListener("abort", onOuterAbort, { once: true });
  const aborted = new Promise<never>((_resolve, reject) => {
    inner.signal.addEventListener("abort", () => reject(inner.signal.reason), { once: true });
  });
  void budget.sleep(budget.timeoutMs, timer.signal).then(
    () => {
      if (!timer.signal.aborted) inner.abort(givenUp("timeout"));
    },
    () => undefined,
  );
  try {
    const running = work(inner.signal);
    running.catch(() => undefined);
    return await Promise.race([running, aborted]);
  } finally {
    timer.abort();
    outer?.removeEventListener("abort", onOuterAbort);
  }
}
