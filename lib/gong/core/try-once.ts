import { type Decoded, decode } from "./decode.ts";
import type { AnyOperation } from "./define-operation.ts";
import { errorFromAnswer } from "./error-from-answer.ts";
import { type GongErrorKind, isGongError } from "./errors.ts";
import type { CallOptions, ClientContext } from "./execute.ts";
import { networkError } from "./network-error.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { secretsOf } from "./redact.ts";
import { type Answer, send } from "./transport.ts";
import { type AuthorizationState, withAuthorization } from "./with-authorization.ts";
import { withThrottle } from "./with-throttle.ts";

/** One try of one request. */
export interface Try {
  context: ClientContext;
  operation: AnyOperation;
  prepared: PreparedRequest;
  authorization: AuthorizationState;
  /** Whether Gong may have acted on it, over all tries. */
  progress: { isInFlight: boolean; mayHaveArrived: boolean };
  signal: AbortSignal;
  attempt: number;
  options: CallOptions;
}

/** Makes one try: throttle → authorize → send → decode; twice when Gong refuses the credentials. */
export function tryOnce(current: Try): Promise<Decoded> {
  const { context, operation, authorization, attempt, signal } = current;
  const onRefresh = () => context.onEvent({ type: "refresh", operationId: operation.id, attempt });
  return withAuthorization(authorization, context.authorize, signal, onRefresh, (freshHeader) =>
    withThrottle(
      context.limiter,
      signal,
      async (waitedMs) => {
        if (waitedMs > 0) context.onEvent({ type: "wait", operationId: operation.id, attempt, waitedMs });
        const header = freshHeader ?? (await context.authorize({ refresh: false, signal }));
        authorization.lastHeader = header;
        signal.throwIfAborted();
        return await exchange(current, header, waitedMs);
      },
      (decoded) => decoded.status,
    ),
  );
}

async function exchange(current: Try, header: string, waitedMs: number): Promise<Decoded> {
  const { context, operation, attempt, progress } = current;
  const startedAt = context.clock.now();
  let answer: Answer | undefined;
  let errorKind: GongErrorKind | undefined;
  let requestId: string | undefined;
  try {
    answer = await sendOnce(current, header);
    const decoded = readAnswer(current, answer, header);
    requestId = decoded.requestId;
    if (decoded.drift.length > 0) {
      context.onEvent({ type: "drift", operationId: operation.id, requestId, fields: decoded.drift });
    }
    return decoded;
  } catch (error) {
    if (isGongError(error)) {
      errorKind = error.kind;
      requestId = error.requestId;
      progress.mayHaveArrived ||= error.isOutcomeUnknown;
    }
    throw error;
  } finally {
    context.onEvent({
      type: "request",
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      attempt,
      status: answer?.status,
      errorKind,
      ms: context.clock.now() - startedAt,
      waitedMs,
      bytes: answer?.bytes ?? 0,
      requestId,
    });
  }
}

async function sendOnce(
  { context, operation, prepared, signal, progress }: Try,
  header: string,
): Promise<Answer> {
  progress.isInFlight = true;
  try {
    return await send(
      context.fetch,
      {
        method: prepared.method,
        url: context.baseUrl + prepared.target,
        headers: { ...prepared.headers, authorization: header },
        body: prepared.openBody(),
        signal,
      },
      context.maxAnswerBytes,
    );
  } catch (error) {
    signal.throwIfAborted();
    throw networkError(operation, error);
  } finally {
    progress.isInFlight = false;
  }
}

function readAnswer({ context, operation, options }: Try, answer: Answer, header: string): Decoded {
  if (answer.status < 200 || answer.status > 299) {
    throw errorFromAnswer(answer, { operation, now: context.clock.now(), secrets: secretsOf(header) });
  }
  return decode(operation, answer, options.onInvalidItem ?? "throw");
}
