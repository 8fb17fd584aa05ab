import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "#lib/env.ts";

/** The claims of an id token that we read. */
export interface ProviderClaims {
  sub: string;
  email?: string;
  email_verified?: boolean | string;
  /** Microsoft: the address's domain belongs to the directory that signed. */
  xms_edov?: boolean | string | number;
  name?: string;
}

export const providerIds = ["google", "microsoft", "oidc"] as const;
export type ProviderId = (typeof providerIds)[number];

export interface ProviderChoice {
  id: ProviderId;
  name: string;
}

interface ProviderSettings extends ProviderChoice {
  wellKnown: string;
  clientId: string;
  clientSecret: string;
}

function configured(): ProviderSettings[] {
  const settings = env();
  const discovery = "/.well-known/openid-configuration";
  const all: ProviderSettings[] = [
    {
      id: "google",
      name: "Google",
      wellKnown: `https://accounts.google.com${discovery}`,
      clientId: settings.GOOGLE_CLIENT_ID,
      clientSecret: settings.GOOGLE_CLIENT_SECRET,
    },
    {
      id: "microsoft",
      name: "Microsoft",
      wellKnown: `https://login.microsoftonline.com/${settings.MICROSOFT_TENANT_ID}/v2.0${discovery}`,
      clientId: settings.MICROSOFT_CLIENT_ID,
      clientSecret: settings.MICROSOFT_CLIENT_SECRET,
    },
    {
      id: "oidc",
      name: settings.OIDC_NAME,
      wellKnown: `${settings.OIDC_ISSUER.replace(/\/$/, "")}${discovery}`,
      clientId: settings.OIDC_CLIENT_ID,
      clientSecret: settings.OIDC_CLIENT_SECRET,
    },
  ];
  return all.filter((provider) => provider.clientId !== "");
}

/** The sign-in providers that the environment names, for the sign-in page. */
export function providerChoices(): ProviderChoice[] {
  return configured().map(({ id, name }) => ({ id, name }));
}

export function oauthProviders(): OAuthConfig<ProviderClaims>[] {
  return configured().map((provider) => ({
    ...provider,
    type: "oauth",
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile", prompt: "select_account" } },
    profile: (claims) => ({ id: claims.sub, email: claims.email ?? null, name: claims.name ?? null }),
  }));
}

const sharedDirectories = new Set(["common", "organizations", "consumers"]);
const isTrue = (claim: unknown) => claim === true || claim === "true" || claim === 1 || claim === "1";

/**
 * True when the provider itself stands for the address. Microsoft's `email` claim is free text that any
 * directory's admin may set, so it counts only from the one directory the operator named, or with the
 * claim by which Microsoft says that the domain is the directory's own.
 */
export function vouchesForEmail(provider: ProviderId, claims: ProviderClaims): boolean {
  if (provider !== "microsoft") return isTrue(claims.email_verified);
  return !sharedDirectories.has(env().MICROSOFT_TENANT_ID) || isTrue(claims.xms_edov);
}
