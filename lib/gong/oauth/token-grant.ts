import { z } from "zod";
import { parseJson } from "../core/json.ts";
import { GongOAuthError } from "./oauth-error.ts";

/** What the token endpoint gives. The two tokens are secrets: store them sealed, never log them. */
export interface TokenGrant {
  accessToken: string;
  /** Single use: the one sent before died with this answer. */
  refreshToken: string;
  expiresInSeconds: number;
  /** As granted, which may be fewer than asked for. */
  scopes: string[];
  /** The company's own API origin, without a slash at the end and without `/v2`; NOT yet checked: use `parseBaseUrl`. */
  apiBaseUrl: string;
}

const tokenAnswer = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).nullish(),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.number().positive()),
  scope: z.string().nullish(),
  api_base_url_for_customer: z.string().min(1).nullish(),
});

/** Values to keep when the answer of a refresh leaves them out. */
export interface GrantFallback {
  refreshToken?: string | undefined;
  apiBaseUrl?: string | undefined;
}

/**
 * Reads the JSON of a successful token answer.
 *
 * @throws GongOAuthError `contract` when a needed field is missing or of another type.
 */
export function parseTokenGrant(text: string, fallback: GrantFallback = {}): TokenGrant {
  const parsed = tokenAnswer.safeParse(readJson(text));
  const refreshToken = parsed.data?.refresh_token ?? fallback.refreshToken;
  const apiBaseUrl = parsed.data?.api_base_url_for_customer ?? fallback.apiBaseUrl;
  if (!parsed.success || refreshToken === undefined || apiBaseUrl === undefined) {
    throw new GongOAuthError({ kind: "contract", status: 200, isOutcomeUnknown: true });
  }
  return {
    accessToken: parsed.data.access_token,
    refreshToken,
    expiresInSeconds: Math.floor(parsed.data.expires_in),
    scopes: [...new Set((parsed.data.scope ?? "").split(/[\s,]+/).filter(Boolean))],
    apiBaseUrl: apiBaseUrl.trim().replace(/(?:\/v2)?\/*$/, ""),
  };
}

function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
