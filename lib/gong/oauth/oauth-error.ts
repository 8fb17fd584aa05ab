/**
 * What can go wrong with OAuth, named by what to do: `invalid-grant` needs a new consent, `client` a correct client
 * id, secret or redirect address, `denied` means the administrator said no, `server` and `network` pass by
 * themselves, `contract` is an answer we cannot read.
 */
export const gongOAuthErrorKinds = [
  "invalid-grant",
  "client",
  "denied",
  "server",
  "network",
  "contract",
] as const;

export type GongOAuthErrorKind = (typeof gongOAuthErrorKinds)[number];

export interface GongOAuthErrorOptions {
  kind: GongOAuthErrorKind;
  status?: number | undefined;
  /** The machine word of the answer, as in `invalid_grant`. */
  code?: string | undefined;
  texts?: readonly string[] | undefined;
  retryAfterMs?: number | undefined;
  isOutcomeUnknown?: boolean | undefined;
  causeCode?: string | undefined;
}

/** The one error of the OAuth functions. Its message and JSON hold no token, code, secret or URL. */
export class GongOAuthError extends Error {
  override readonly name = "GongOAuthError";
  readonly kind: GongOAuthErrorKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** Sentences of the answer, shortened, secrets struck out. */
  readonly texts: readonly string[];
  /** In milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The single-use code or refresh token may have been spent although no usable answer came. */
  readonly isOutcomeUnknown: boolean;
  readonly causeCode: string | undefined;

  constructor(options: GongOAuthErrorOptions) {
    super(`oauth: ${options.kind}${options.status === undefined ? "" : ` (${options.status})`}`);
    this.kind = options.kind;
    this.status = options.status;
    this.code = options.code;
    this.texts = options.texts ?? [];
    this.retryAfterMs = options.retryAfterMs;
    this.isOutcomeUnknown = options.isOutcomeUnknown ?? false;
    this.causeCode = options.causeCode;
  }

  /** What may be logged or stored. */
  toJSON(): Record<string, unknown> {
    const { name, kind, status, code, texts, retryAfterMs, isOutcomeUnknown, causeCode } = this;
    return { name, kind, status, code, texts, retryAfterMs, isOutcomeUnknown, causeCode };
  }
}
