import { decideRetry, type RetryPolicy } from "./decide-retry.ts";
import type { Access } from "./define-operation.ts";
import { GongError } from "./errors.ts";
import type { OnGongEvent } from "./events.ts";
import type { Clock, Sleep } from "./time.ts";

export interface RetryContext {
  operationId: string;
  access: Access;
  policy: RetryPolicy;
  deadline: number;
  clock: Clock;
  sleep: Sleep;
  random: () => number;
  onEvent: OnGongEvent;
  signal: AbortSignal;
}

/** Makes tries until one succeeds or `decideRetry` says no; the last error is thrown, with its try noted. */
export async function withRetry<T>(
  context: RetryContext,
  tryOnce: (attempt: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(attempt);
    } catch (error) {
      if (error instanceof GongError) error.attempt ??= attempt;
      context.signal.throwIfAborted();
      const { retry, reason, waitMs } = decideRetry(error, {
        access: context.access,
        attempt,
        now: context.clock.now(),
        deadline: context.deadline,
        random: context.random(),
        policy: context.policy,
      });
      if (!retry) throw error;
      context.onEvent({ type: "retry", operationId: context.operationId, attempt, reason, waitMs });
      await context.sleep(waitMs, context.signal);
      context.signal.throwIfAborted();
    }
  }
}
