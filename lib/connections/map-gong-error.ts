import { AppError, type AppErrorOptions, type ErrorCode } from "#lib/errors.ts";
import { GongError, type GongErrorKind } from "#lib/gong/core/errors.ts";
import { GongOAuthError, type GongOAuthErrorKind } from "#lib/gong/oauth/oauth-error.ts";

interface Words {
  code: ErrorCode;
  sentence: string;
  nextStep: string;
}

const support = "Try again. If it stays, give Gong's request id to their support.";

const words: Record<GongErrorKind, Words> = {
  "bad-request": {
    code: "invalid_input",
    sentence: "Gong does not accept this request.",
    nextStep: "Check what was entered. Gong's own words are in the request log.",
  },
  credentials: {
    code: "gong_unauthorized",
    sentence: "Gong no longer accepts this connection.",
    nextStep: "An owner or admin reconnects Gong under Admin, Connection.",
  },
  "missing-scope": {
    code: "gong_missing_scope",
    sentence: "This connection was not granted what Gong asks for here.",
    nextStep: "An owner or admin reconnects Gong with the missing scope under Admin, Connection.",
  },
  "untrusted-address": {
    code: "gong_unauthorized",
    sentence: "Gong refuses requests from this server's network address.",
    nextStep:
      "A Gong administrator adds the server's address to the trusted IP addresses of the integration.",
  },
  "not-found": {
    code: "not_found",
    sentence: "Gong does not know this, or does not show it to this connection.",
    nextStep: "Check the id, or go back to the list.",
  },
  empty: { code: "not_found", sentence: "Gong has nothing that matches.", nextStep: "Widen the range." },
  conflict: {
    code: "conflict",
    sentence: "Gong says that this was done already or collides with something else.",
    nextStep: "Look at its present state before you try again.",
  },
  "rate-limited": {
    code: "gong_rate_limited",
    sentence: "Gong's request limit for your company is used up for the moment.",
    nextStep: "It is tried again when Gong allows it; what was copied stays readable.",
  },
  "out-of-credits": {
    code: "precondition_failed",
    sentence: "Your company has no Gong AI credits left.",
    nextStep: "A Gong administrator can add credits.",
  },
  server: {
    code: "gong_unavailable",
    sentence: "Gong had an error of its own.",
    nextStep: support,
  },
  network: {
    code: "gong_unavailable",
    sentence: "Gong could not be reached.",
    nextStep: "Try again in a minute. If it stays, check this server's way to the internet.",
  },
  contract: {
    code: "gong_unavailable",
    sentence: "Gong's answer could not be read.",
    nextStep: support,
  },
  "cursor-expired": {
    code: "conflict",
    sentence: "Gong has forgotten this list's place.",
    nextStep: "Start the list again.",
  },
  cancelled: {
    code: "gong_unavailable",
    sentence: "The request to Gong was given up.",
    nextStep: "Try again.",
  },
  timeout: {
    code: "gong_unavailable",
    sentence: "Gong did not answer in time.",
    nextStep: "Try again in a minute.",
  },
};

const oauthWords: Record<GongOAuthErrorKind, Words> = {
  "invalid-grant": {
    code: "gong_unauthorized",
    sentence: "Gong no longer honours the consent.",
    nextStep: "An owner or admin connects Gong again under Admin, Connection.",
  },
  client: {
    code: "precondition_failed",
    sentence: "Gong does not accept Callboard's client id, secret or redirect address.",
    nextStep:
      "Whoever runs this server compares GONG_CLIENT_ID, GONG_CLIENT_SECRET and the redirect address with the integration in Gong.",
  },
  denied: {
    code: "forbidden",
    sentence: "The consent was denied in Gong.",
    nextStep: "Connect again and approve, as a technical administrator of Gong.",
  },
  server: {
    code: "gong_unavailable",
    sentence: "Gong's sign-in service had an error of its own.",
    nextStep: "Try again in a few minutes.",
  },
  network: {
    code: "gong_unavailable",
    sentence: "Gong's sign-in service could not be reached.",
    nextStep: "Try again in a minute. If it stays, check this server's way to the internet.",
  },
  contract: {
    code: "gong_unavailable",
    sentence: "The answer of Gong's sign-in service could not be read.",
    nextStep: "Try again. If it stays, tell whoever runs this server.",
  },
};

/** What an error of this kind means, as a sentence for people: the ledger and the screens use the same. */
export function wordsOf(kind: GongErrorKind): Words {
  return words[kind];
}

/** The error of the Gong client behind `error`, whether translated already or not. */
export function gongErrorOf(error: unknown): GongError | undefined {
  if (error instanceof GongError) return error;
  return error instanceof AppError && error.cause instanceof GongError ? error.cause : undefined;
}

/**
 * The one border between Gong's errors and ours. Everything that is neither a GongError nor a GongOAuthError comes
 * back as it is; a translated error keeps the original as its `cause`.
 */
export function mapGongError(error: unknown): unknown {
  if (error instanceof GongOAuthError) {
    const { code, sentence, nextStep } = oauthWords[error.kind];
    return new AppError(code, sentence, { nextStep, ...retryAfter(error.retryAfterMs), cause: error });
  }
  if (!(error instanceof GongError)) return error;
  const { code, sentence, nextStep } = words[error.kind];
  return new AppError(code, sentenceOf(error, sentence), {
    nextStep,
    ...retryAfter(error.retryAfterMs),
    ...(error.scope !== undefined && { scope: error.scope }),
    ...(error.requestId !== undefined && { gongRequestId: error.requestId }),
    ...(error.kind === "bad-request" &&
      error.issues.length > 0 && {
        invalidParams: error.issues.map(({ path, message }) => ({ name: path, reason: message })),
      }),
    cause: error,
  });
}

function sentenceOf(error: GongError, sentence: string): string {
  if (error.kind === "missing-scope" && error.scope !== undefined) {
    return `This connection was not granted ${error.scope}, which Gong asks for here.`;
  }
  return error.kind === "conflict" ? (error.conflict?.userFacingError ?? sentence) : sentence;
}

function retryAfter(ms: number | undefined): Pick<AppErrorOptions, "retryAfterSeconds"> {
  return ms === undefined ? {} : { retryAfterSeconds: Math.ceil(ms / 1000) };
}
