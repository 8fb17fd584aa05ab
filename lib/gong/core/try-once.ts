import type { AnyOperation } from "./define-operation.ts";
import { type GongErrorKind, isGongError } from "./errors.ts";
import type { CallOptions, ClientContext } from "./execute.ts";
import { networkError } from "./network-error.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { secretsOf, strikeOut } from "./redact.ts";
import { type Answer, send } from "./transport.ts";
import { type AuthorizationState, withAuthorization } from "./with-authorization.ts";
import { withThrottle } from "./with-throttle.ts";

/** What every reading of an answer knows. */
export interface ReadResult {
  status: number;
  requestId: string | undefined;
}

/** One try of one request. */
export interface Try<Result extends ReadResult> {
  context: ClientContext;
  operation: Pick<AnyOperation, "id" | "method" | "path" | "access">;
  prepared: PreparedRequest;
  authorization: AuthorizationState;
  /** Whether Gong may have acted on it, over all tries. */
  progress: { isInFlight: boolean; mayHaveArrived: boolean };
  signal: AbortSignal;
  attempt: number;
  options: CallOptions;
  /** Whether the answer's text is what its bytes mean, or the bytes themselves, a character each. */
  charset: "utf8" | "latin1";
  /** Makes a result of the answer, or throws the GongError that it means. */
  read: (answer: Answer, authorization: string) => Result;
}

/** Makes one try: throttle → authorize → send → read; twice when Gong refuses the credentials. */
export function tryOnce<Result extends ReadResult>(current: Try<Result>): Promise<Result> {
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
      (result) => result.status,
    ),
  );
}

async function exchange<Result extends ReadResult>(
  current: Try<Result>,
  header: string,
  waitedMs: number,
): Promise<Result> {
  const { context, operation, attempt, progress, options } = current;
  const startedAt = context.clock.now();
  let answer: Answer | undefined;
  let errorKind: GongErrorKind | undefined;
  let requestId: string | undefined;
  try {
    answer = await sendOnce(current, header);
    options.onAnswer?.({ ...answer, text: strikeOut(answer.text, secretsOf(header)) });
    const result = current.read(answer, header);
    requestId = result.requestId;
    return result;
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
  { context, operation, prepared, signal, progress, charset }: Try<ReadResult>,
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
      charset,
    );
  } catch (error) {
    signal.throwIfAborted();
    throw networkError(operation, error);
  } finally {
    progress.isInFlight = false;
  }
}
