import type { GongBaseUrl } from "./base-url.ts";
import type { RetryPolicy } from "./decide-retry.ts";
import { type Decoded, decode, decodeEmpty, type OnInvalidItem, type TakeItems } from "./decode.ts";
import type { AnyOperation } from "./define-operation.ts";
import { errorFromAnswer } from "./error-from-answer.ts";
import { isGongError } from "./errors.ts";
import type { OnGongEvent } from "./events.ts";
import { prepareRequest } from "./prepare-request.ts";
import { secretsOf } from "./redact.ts";
import { seenFields } from "./seen-fields.ts";
import type { Clock, Sleep } from "./time.ts";
import type { Answer, GongFetch } from "./transport.ts";
import { tryInBudget } from "./try-in-budget.ts";
import type { Authorize } from "./with-authorization.ts";
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
  /**
   * Called whenever an answer begins to be read, for what takes its records one by one; they are then not in `items` and
   * `body`, so that a large answer is never held whole.
   */
  takeItems?: TakeItems | undefined;
  /** Changes the client's retry policy for this call, as in `{ maxAttempts: 1 }` for none. */
  retry?: Partial<RetryPolicy> | undefined;
  /** Hears of this call's events, after the client's own listener; must not throw. */
  onEvent?: OnGongEvent | undefined;
  /** Sees every answer as it came, refusals included, with our credentials struck out; must not throw. */
  onAnswer?: ((answer: Answer) => void) | undefined;
}

/**
 * Carries out one operation through all layers: time budget → retry → throttle → authorize → send → decode.
 *
 * @throws GongError of any kind but `empty`, which becomes an empty result.
 */
export async function execute(
  client: ClientContext,
  operation: AnyOperation,
  input: unknown,
  options: CallOptions = {},
): Promise<Decoded> {
  const context = listeningContext(client, options);
  const prepared = prepareRequest(operation, input);
  try {
    return await tryInBudget({
      context,
      operation,
      prepared,
      options: { ...options, timeoutMs: options.timeoutMs ?? operation.timeoutMs },
      charset: "utf8",
      read: (answer, authorization) => readAnswer(context, operation, answer, authorization, options),
    });
  } catch (error) {
    if (isGongError(error, "empty")) return decodeEmpty(operation, error);
    throw error;
  }
}

/** The client's context, in which the call's own listener hears too. */
export function listeningContext(client: ClientContext, { onEvent }: CallOptions): ClientContext {
  if (onEvent === undefined) return client;
  return {
    ...client,
    onEvent: (event) => {
      client.onEvent(event);
      onEvent(event);
    },
  };
}

function readAnswer(
  context: ClientContext,
  operation: AnyOperation,
  answer: Answer,
  authorization: string,
  options: CallOptions,
): Decoded {
  if (answer.status < 200 || answer.status > 299) {
    throw errorFromAnswer(answer, {
      operation,
      now: context.clock.now(),
      secrets: secretsOf(authorization),
    });
  }
  const decoded = decode(operation, answer, options.onInvalidItem ?? "throw", options.takeItems);
  const { requestId, drift, raw } = decoded;
  if (drift.length > 0) {
    context.onEvent({ type: "drift", operationId: operation.id, requestId, fields: drift });
  }
  context.onEvent({
    type: "answer",
    operationId: operation.id,
    requestId,
    seenFields: () => seenFields(operation.response, raw),
  });
  return decoded;
}
