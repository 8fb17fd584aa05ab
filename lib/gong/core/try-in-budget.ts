import type { ClientContext } from "./execute.ts";
import { type ReadResult, type Try, tryOnce } from "./try-once.ts";
import { newAuthorizationState } from "./with-authorization.ts";
import { withBudget } from "./with-budget.ts";
import { withRetry } from "./with-retry.ts";

export type Send<Result extends ReadResult> = Pick<
  Try<Result>,
  "operation" | "prepared" | "options" | "charset" | "read"
> & { context: ClientContext };

/**
 * The outer layers around one request: time budget → retry → one try each.
 *
 * @throws GongError of any kind.
 */
export function tryInBudget<Result extends ReadResult>(send: Send<Result>): Promise<Result> {
  const { context, operation, options } = send;
  const timeoutMs = options.timeoutMs ?? context.timeoutMs;
  const authorization = newAuthorizationState();
  const progress = { isInFlight: false, mayHaveArrived: false };
  const budget = {
    operationId: operation.id,
    timeoutMs,
    sleep: context.sleep,
    signal: options.signal,
    isOutcomeUnknown: () => (progress.isInFlight || progress.mayHaveArrived) && operation.access !== "read",
  };
  return withBudget(budget, (signal) =>
    withRetry(
      {
        operationId: operation.id,
        access: operation.access,
        policy: { ...context.retryPolicy, ...options.retry },
        deadline: context.clock.now() + timeoutMs,
        clock: context.clock,
        sleep: context.sleep,
        random: context.random,
        onEvent: context.onEvent,
        signal,
      },
      (attempt) => tryOnce({ ...send, authorization, progress, signal, attempt }),
    ),
  );
}
