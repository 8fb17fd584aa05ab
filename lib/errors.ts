/** The closed set of things that can go wrong for a person using Callboard. */
export const errorCodes = [
  "unauthenticated",
  "forbidden",
  "proof_required",
  "not_found",
  "invalid_input",
  "conflict",
  "key_reused",
  "limit_exceeded",
  "precondition_failed",
  "gong_unauthorized",
  "gong_missing_scope",
  "gong_rate_limited",
  "gong_unavailable",
  "busy",
  "internal",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One rejected field: `name` is the path in the input, `reason` a sentence for people. */
export interface InvalidParam {
  name: string;
  reason: string;
}

export interface AppErrorOptions {
  /** What the person can do next, as a sentence. */
  nextStep?: string;
  invalidParams?: InvalidParam[];
  /** Seconds until a retry makes sense. */
  retryAfterSeconds?: number;
  /** The scope that Gong asks for, when that is what is missing. */
  scope?: string;
  /** Gong's own `requestId`, for their support. */
  gongRequestId?: string;
  cause?: unknown;
}

/** The only error that verbs throw on purpose; `message` is a sentence a person may read. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly nextStep: string | undefined;
  readonly invalidParams: InvalidParam[] | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly scope: string | undefined;
  readonly gongRequestId: string | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.nextStep = options.nextStep;
    this.invalidParams = options.invalidParams;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.scope = options.scope;
    this.gongRequestId = options.gongRequestId;
  }
}

/** A missing record and one of another tenant get the same answer, so that ids cannot be probed. */
export function notFound(thing: string): AppError {
  return new AppError("not_found", `This ${thing} does not exist, or you cannot see it.`, {
    nextStep: "Check the address, or go back to the list.",
  });
}
