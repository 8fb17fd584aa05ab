import { redactTexts } from "../core/redact.ts";
import { GongOAuthError } from "./oauth-error.ts";

export interface AuthorizeUrlInput {
  /** The consent page, as in `https://app.gong.io/oauth2/authorize`. */
  authorizeUrl: string;
  clientId: string;
  scopes: readonly string[];
  /** Exactly as registered with the app. */
  redirectUri: string;
  state: string;
}

/** Makes the address to send an administrator's browser to. Scopes are separated by blanks (`%20`). */
export function buildAuthorizeUrl(input: AuthorizeUrlInput): string {
  const url = new URL(input.authorizeUrl);
  const query = new URLSearchParams({
    client_id: input.clientId,
    response_type: "code",
    scope: [...new Set(input.scopes)].join(" "),
    redirect_uri: input.redirectUri,
    state: input.state,
  });
  url.search = query.toString().replaceAll("+", "%20");
  return url.href;
}

/**
 * Reads what the consent page sent back. The state is returned for the caller to check before the code is used.
 *
 * @throws GongOAuthError `denied`, `client` or `server` when the page sent an error (its form is not published by
 *   Gong: RFC 6749 is assumed), `contract` when there is neither a code nor an error.
 */
export function readCallback(query: URLSearchParams): { code: string; state: string } {
  const error = query.get("error");
  if (error !== null) {
    const code = /^[a-z_]{1,60}$/.test(error) ? error : "unknown_error";
    throw new GongOAuthError({
      kind: callbackErrorKind(code),
      code,
      texts: redactTexts([query.get("error_description") ?? ""].filter(Boolean), []),
    });
  }
  const code = query.get("code") ?? "";
  const state = query.get("state") ?? "";
  if (code === "" || state === "") throw new GongOAuthError({ kind: "contract" });
  return { code, state };
}

function callbackErrorKind(code: string): "denied" | "server" | "client" {
  if (code === "access_denied") return "denied";
  return code === "server_error" || code === "temporarily_unavailable" ? "server" : "client";
}
