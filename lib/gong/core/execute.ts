import type { GongBaseUrl } from "./base-url.ts";
import type { RetryPolicy } from "./decide-retry.ts";
import { type Decoded, decodeEmpty, type OnInvalidItem } from "./decode.ts";
import type { AnyOperation } from "./define-operation.ts";
import { isGongError } from "./errors.ts";
import type { OnGongEvent } from "./events.ts";
import { prepareRequest } from "./prepare-request.ts";
import type { Clock, Sleep } from "./time.ts";
import type { GongFetch } from "./transport.ts";
import { tryOnce } from "./try-once.ts";
import { type Authorize, newAuthorizationState } from "./with-authorization.ts";
import { withBudget } from "./with-budget.ts";
import { withRetry } from "./with-retry.ts";
import type { Limiter } from "./with-throttle.ts";

/** Everything a client is made of; nothing in it changes between requests. */
export interface ClientContext {
  baseUrl: GongBaseUrl;
  authorize: Authorize;
  fetch: GongFetch;
  clock: Clock;
  sleep: Sleep;
  limiter: Limiter;
  onEvent: OnGongEvent;
  random: () => number;
  timeoutMs: number;
  maxAnswerBytes: number;
  retryPolicy: RetryPolicy;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Time budget for this call, waiting and repeating included, in milliseconds. */
  timeoutMs?: number | undefined;
  onInvalidItem?: OnInvalidItem | undefined;
  /** Changes the client's retry policy for this call, as in `{ maxAttempts: 1 }` for none. */
  retry?: Partial<RetryPolicy> | undefined;
}

/**
 * Carries out one operation through all layers: time budget → retry → throttle → authorize → send → decode.
 *
 * @throws GongError of any kind but `empty`, which becomes an empty result.
 */
export async function execute(
  context: ClientContext,
  operation: AnyOperation,
  input: unknown,
  options: CallOptions = {},
): Promise<Decoded> {
  const prepared = prepareRequest(operation, input);
  const timeoutMs = options.timeoutMs ?? operation.timeoutMs ?? context.timeoutMs;
  const authorization = newAuthorizationState();
  const progress = { isInFlight: false, mayHaveArrived: false };
  const budget = {
    operationId: operation.id,
    timeoutMs,
    sleep: context.sleep,
    signal: options.signal,
    isOutcomeUnknown: () => (progress.isInFlight || progress.mayHaveArrived) && operation.access !== "read",
  };
  try {
    return await withBudget(budget, (signal) =>
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
        (attempt) =>
          tryOnce({ context, operation, prepared, authorization, progress, signal, attempt, options }),
      ),
    );
  } catch (error) {
    if (isGongError(error, "empty")) return decodeEmpty(operation, error);
    throw error;
  }
}
