import { parseJson } from "../core/json.ts";
import { networkError } from "../core/network-error.ts";
import { redactTexts } from "../core/redact.ts";
import { parseRetryAfter } from "../core/retry-after.ts";
import type { Clock } from "../core/time.ts";
import { type Answer, type GongFetch, send } from "../core/transport.ts";
import { sharedUndiciFetch } from "../core/undici-fetch.ts";
import { GongOAuthError, type GongOAuthErrorKind } from "./oauth-error.ts";
import { type GrantFallback, parseTokenGrant, type TokenGrant } from "./token-grant.ts";

/** Where and as whom tokens are asked for. */
export interface TokenEndpoint {
  /** As in `https://app.gong.io/oauth2/generate-customer-token`. */
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Default: undici, without redirects; the address is ours to choose, so it may be private. */
  fetch?: GongFetch | undefined;
  clock: Clock;
  /** Aborting it is the only time limit: pass `AbortSignal.timeout(…)`. */
  signal: AbortSignal;
}

export interface ExchangeCodeInput extends TokenEndpoint {
  code: string;
  /** The same as sent to the consent page. */
  redirectUri: string;
}

/**
 * Changes a consent code (10 minutes, used once) into tokens. Never repeated by itself.
 *
 * @throws GongOAuthError
 */
export function exchangeCode(input: ExchangeCodeInput): Promise<TokenGrant> {
  const query = {
    grant_type: "authorization_code",
    code: input.code,
    client_id: input.clientId,
    redirect_uri: input.redirectUri,
  };
  return requestTokens(input, query, [input.code], {});
}

export interface RefreshTokensInput extends TokenEndpoint {
  refreshToken: string;
  /** The company's origin as known, kept when the answer leaves it out. */
  apiBaseUrl?: string | undefined;
}

/**
 * Changes a refresh token into a new pair. The old refresh token dies with the first success: run one refresh at a
 * time, store the new pair before using it, and never call this again blindly when `isOutcomeUnknown`.
 *
 * @throws GongOAuthError
 */
export function refreshTokens(input: RefreshTokensInput): Promise<TokenGrant> {
  const query = { grant_type: "refresh_token", refresh_token: input.refreshToken };
  return requestTokens(input, query, [input.refreshToken], {
    refreshToken: input.refreshToken,
    apiBaseUrl: input.apiBaseUrl,
  });
}

const maxAnswerBytes = 256 * 1024;

/** Gong documents query parameters on a POST without a body, with the client in a Basic header. */
async function requestTokens(
  endpoint: TokenEndpoint,
  query: Record<string, string>,
  secrets: readonly string[],
  fallback: GrantFallback,
): Promise<TokenGrant> {
  const url = new URL(endpoint.tokenUrl);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  const credentials = Buffer.from(`${endpoint.clientId}:${endpoint.clientSecret}`).toString("base64");
  let answer: Answer;
  try {
    answer = await send(
      endpoint.fetch ?? sharedUndiciFetch({ allowPrivateAddresses: true }),
      {
        method: "POST",
        url: url.href,
        headers: {
          accept: "application/json",
          "user-agent": "callboard",
          authorization: `Basic ${credentials}`,
        },
        body: undefined,
        signal: endpoint.signal,
      },
      maxAnswerBytes,
    );
  } catch (error) {
    const { isOutcomeUnknown, causeCode } = networkError({ id: "oauthToken", access: "write" }, error);
    throw new GongOAuthError({ kind: "network", isOutcomeUnknown, causeCode });
  }
  if (answer.status === 200) return parseTokenGrant(answer.text, fallback);
  throw oauthError(answer, [...secrets, endpoint.clientSecret, credentials], endpoint.clock.now());
}

function oauthError(answer: Answer, secrets: readonly string[], now: number): GongOAuthError {
  const { code, texts } = readError(answer.text);
  return new GongOAuthError({
    kind: kindOf(answer.status, code, texts),
    status: answer.status,
    code,
    texts: redactTexts(texts, secrets),
    retryAfterMs: parseRetryAfter(answer.headers["retry-after"], now),
    isOutcomeUnknown: answer.status >= 500,
  });
}

function kindOf(status: number, code: string | undefined, texts: readonly string[]): GongOAuthErrorKind {
  if (status >= 500 || status === 429) return "server";
  if (code === "invalid_grant") return "invalid-grant";
  if (code === "access_denied") return "denied";
  // A spent refresh token was also seen answered in plain words, without an OAuth error code.
  if (texts.some((text) => /refresh token|expired or revoked/i.test(text))) return "invalid-grant";
  return status >= 400 ? "client" : "contract";
}

/** Either the OAuth form (`error`, `error_description`) or Gong's own (`errors: [text]`). */
function readError(text: string): { code: string | undefined; texts: string[] } {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    return { code: undefined, texts: [] };
  }
  if (typeof body !== "object" || body === null) return { code: undefined, texts: [] };
  const { error, error_description, errors } = body as Record<string, unknown>;
  const sentences: unknown[] = [error_description, ...(Array.isArray(errors) ? errors : [])];
  return {
    code: typeof error === "string" && /^[a-z_]{1,60}$/.test(error) ? error : undefined,
    texts: sentences.filter((entry) => typeof entry === "string"),
  };
}
