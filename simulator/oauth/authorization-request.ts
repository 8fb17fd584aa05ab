import { isRegisteredRedirect, type OAuthClient } from "./oauth-client.ts";
import { SCOPES } from "./scopes.ts";

/** The checked parameters of the authorize page. */
export interface AuthorizationRequest {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string | null;
}

export type RequestCheck =
  | { outcome: "ok"; request: AuthorizationRequest }
  /** Nobody to redirect to safely: the person sees the reason. */
  | { outcome: "show"; reason: string }
  | { outcome: "redirect"; location: string };

export function checkAuthorizationRequest(query: URLSearchParams, client: OAuthClient): RequestCheck {
  const redirectUri = query.get("redirect_uri") ?? "";
  const state = query.get("state");
  if (query.get("client_id") !== client.id) {
    return { outcome: "show", reason: "No app is registered under this client id." };
  }
  if (!isRegisteredRedirect(client, redirectUri)) {
    return { outcome: "show", reason: "The redirect address is not registered for this app." };
  }
  const back = (error: string, description: string): RequestCheck => ({
    outcome: "redirect",
    location: redirectTo(redirectUri, { error, error_description: description, state }),
  });
  if (query.get("response_type") !== "code") {
    return back("unsupported_response_type", "response_type must be code.");
  }
  const scopes = [...new Set((query.get("scope") ?? "").split(/\s+/).filter((scope) => scope !== ""))];
  const unknown = scopes.filter((scope) => !(scope in SCOPES));
  if (scopes.length === 0) return back("invalid_scope", "At least one scope is needed.");
  if (unknown.length > 0) return back("invalid_scope", `Unknown scopes: ${unknown.join(" ")}`);
  return { outcome: "ok", request: { clientId: client.id, redirectUri, scopes, state } };
}

export function redirectTo(redirectUri: string, params: Record<string, string | null>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(params)) {
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}
