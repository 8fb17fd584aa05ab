/** The one app registered with the simulated Gong. */
export interface OAuthClient {
  id: string;
  secret: string;
  name: string;
  /** Redirect addresses registered word for word; besides, `allowsLoopbackCallback` ones are accepted. */
  redirectUris: string[];
}

export const DEFAULT_CLIENT: OAuthClient = {
  id: "callboard-simulator-client",
  secret: "callboard-simulator-secret",
  name: "Callboard",
  redirectUris: [],
};

const CALLBACK_PATH = "/api/gong/oauth/callback";
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.)+localhost)$/;

export function isRegisteredRedirect(client: OAuthClient, redirectUri: string): boolean {
  return client.redirectUris.includes(redirectUri) || allowsLoopbackCallback(redirectUri);
}

function allowsLoopbackCallback(redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  const url = new URL(redirectUri);
  const isPlain = url.username === "" && url.password === "" && url.hash === "" && url.search === "";
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isPlain && isWeb && LOOPBACK_HOST.test(url.hostname) && url.pathname.endsWith(CALLBACK_PATH);
}
