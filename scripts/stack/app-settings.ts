import { DEFAULT_CLIENT } from "#simulator/oauth/oauth-client.ts";
import type { Secrets } from "./keep-secrets.ts";

/** What web app and worker are told so that they work with the local database and the simulator. */
export function appSettings(stack: {
  databaseUrl: string;
  webUrl: string;
  simulatorUrl: string;
  gongHosts: string[];
  secrets: Secrets;
}): Record<string, string> {
  return {
    CALLBOARD_DEMO: "true",
    DATABASE_URL: stack.databaseUrl,
    NEXTAUTH_URL: stack.webUrl,
    NEXTAUTH_SECRET: stack.secrets.session,
    VAULT_KEYS: stack.secrets.vaultKeys,
    GONG_CLIENT_ID: DEFAULT_CLIENT.id,
    GONG_CLIENT_SECRET: DEFAULT_CLIENT.secret,
    GONG_AUTHORIZE_URL: `${stack.simulatorUrl}/oauth2/authorize`,
    GONG_TOKEN_URL: `${stack.simulatorUrl}/oauth2/generate-customer-token`,
    GONG_ALLOWED_HOSTS: stack.gongHosts.join(","),
  };
}
