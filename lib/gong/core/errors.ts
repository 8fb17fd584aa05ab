/**
 * The closed set of things that can go wrong between us and Gong, named by what a caller does about them.
 *
 * `cursor-expired` is told apart from `bad-request` because its remedy is to start the list again; `cancelled`
 * (the caller gave up) and `timeout` (we gave up) are told apart from `network` because neither may be retried.
 */
export const gongErrorKinds = [
  "bad-request",
  "credentials",
  "missing-scope",
  "untrusted-address",
  "not-found",
  "empty",
  "conflict",
  "rate-limited",
  "out-of-credits",
  "server",
  "network",
  "contract",
  "cursor-expired",
  "cancelled",
  "timeout",
] as const;

export type GongErrorKind = (typeof gongErrorKinds)[number];

/** One field that is not as declared: `path` as in `calls[3].metaData.duration`, never the value itself. */
export interface FieldIssue {
  path: string;
  message: string;
}

/** What Gong adds to its 409 answers about meetings, for showing to people. */
export interface ConflictDetails {
  userFacingError?: string | undefined;
  fixUrl?: string | undefined;
  helpUrl?: string | undefined;
}

export interface GongErrorOptions {
  kind: GongErrorKind;
  operationId: string;
  status?: number | undefined;
  requestId?: string | undefined;
  texts?: readonly string[] | undefined;
  scope?: string | undefined;
  retryAfterMs?: number | undefined;
  attempt?: number | undefined;
  issues?: readonly FieldIssue[] | undefined;
  conflict?: ConflictDetails | undefined;
  isOutcomeUnknown?: boolean | undefined;
  isUnreadable?: boolean | undefined;
  causeCode?: string | undefined;
}

/**
 * The one error class of this client. Its message holds the operation, the kind and the status only: never a
 * token, a body, a query or a sentence of Gong's (those are in `texts`, with credentials already struck out).
 */
export class GongError extends Error {
  override readonly name: string = "GongError";
  readonly kind: GongErrorKind;
  readonly operationId: string;
  /** HTTP status; absent when no answer came or the input was refused before anything was sent. */
  readonly status: number | undefined;
  /** Gong's own id of the request, for their support. */
  readonly requestId: string | undefined;
  /** Gong's sentences, shortened. */
  readonly texts: readonly string[];
  /** The scope that is missing, for `missing-scope`. */
  readonly scope: string | undefined;
  /** How long Gong (or the limiter) asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Which try failed, counted from 1. */
  attempt: number | undefined;
  /** Fields refused before sending (`bad-request`) or found in another shape than declared (`contract`). */
  readonly issues: readonly FieldIssue[];
  readonly conflict: ConflictDetails | undefined;
  /** The request may have been carried out although no usable answer came: look before repeating a write. */
  readonly isOutcomeUnknown: boolean;
  /** The answer was no JSON at all, as a cut or foreign body is. */
  readonly isUnreadable: boolean;
  /** The system's code of a network failure, as in `ECONNRESET`; the failure itself may quote the URL. */
  readonly causeCode: string | undefined;

  constructor(options: GongErrorOptions) {
    const status = options.status === undefined ? "" : ` (${options.status})`;
    super(`${options.operationId}: ${options.kind}${status}`);
    this.kind = options.kind;
    this.operationId = options.operationId;
    this.status = options.status;
    this.requestId = options.requestId;
    this.texts = options.texts ?? [];
    this.scope = options.scope;
    this.retryAfterMs = options.retryAfterMs;
    this.attempt = options.attempt;
    this.issues = options.issues ?? [];
    this.conflict = options.conflict;
    this.isOutcomeUnknown = options.isOutcomeUnknown ?? false;
    this.isUnreadable = options.isUnreadable ?? false;
    this.causeCode = options.causeCode;
  }

  /** What may be logged or stored. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      kind: this.kind,
      operationId: this.operationId,
      status: this.status,
      requestId: this.requestId,
      texts: this.texts,
      scope: this.scope,
      retryAfterMs: this.retryAfterMs,
      attempt: this.attempt,
      issues: this.issues,
      isOutcomeUnknown: this.isOutcomeUnknown,
      causeCode: this.causeCode,
    };
  }
}

/** A list's cursor died (about one hour after the first page) or was damaged: start again from the first page. */
export class CursorExpired extends GongError {
  override readonly name: string = "CursorExpired";

  constructor(options: Omit<GongErrorOptions, "kind">) {
    super({ ...options, kind: "cursor-expired" });
  }
}

/** True for any error of this client, with or without a given kind. */
export function isGongError(error: unknown, kind?: GongErrorKind): error is GongError {
  return error instanceof GongError && (kind === undefined || error.kind === kind);
}
