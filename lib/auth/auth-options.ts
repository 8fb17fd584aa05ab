import type { AuthOptions } from "next-auth";
import { systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { env } from "#lib/env.ts";
import { safeNext } from "#lib/http/safe-next.ts";
import { log } from "#lib/log.ts";
import { checkPassword } from "./check-password.ts";
import { createSession } from "./create-session.ts";
import { linkProviderAccount } from "./link-provider-account.ts";
import { oauthProviders, type ProviderClaims, providerIds } from "./providers.ts";
import { sessionTokenOf } from "./request-session.ts";
import { SignInInput } from "./schemas.ts";
import { cookieName, cookieOptions, isSecureSite } from "./session-cookie.ts";
import { absoluteLimitMs } from "./session-policy.ts";
import { hashSessionToken } from "./session-token.ts";

/** What one pass through next-auth leaves behind for the answer. */
export interface SignInPass {
  request: Request;
  address: string | null;
  personId?: string;
  hasSession?: boolean;
  error?: unknown;
}

const quarterHour = 15 * 60;

function cookies(): NonNullable<AuthOptions["cookies"]> {
  const options = cookieOptions();
  return {
    sessionToken: { name: cookieName("session"), options },
    callbackUrl: { name: cookieName("return"), options },
    csrfToken: { name: cookieName("csrf"), options },
    pkceCodeVerifier: { name: cookieName("pkce"), options: { ...options, maxAge: quarterHour } },
    state: { name: cookieName("state"), options: { ...options, maxAge: quarterHour } },
    nonce: { name: cookieName("nonce"), options: { ...options, maxAge: quarterHour } },
  };
}

async function authorize(pass: SignInPass, credentials: unknown): Promise<{ id: string } | null> {
  try {
    const input = SignInInput.parse(credentials);
    const person = await checkPassword({ input, address: pass.address });
    pass.personId = person.personId;
    return { id: person.personId };
  } catch (error) {
    pass.error = error;
    return null;
  }
}

async function allowProvider(
  pass: SignInPass,
  account: { provider: string; providerAccountId: string },
  claims: ProviderClaims,
): Promise<true | string> {
  const provider = providerIds.find((id) => id === account.provider);
  if (!provider) return "/sign-in?error=AccessDenied";
  const result = await linkProviderAccount({ provider, subject: account.providerAccountId, claims });
  if ("refusal" in result) return `/sign-in?error=${result.refusal}`;
  pass.personId = result.personId;
  return true;
}

async function startSession(pass: SignInPass): Promise<string> {
  const { personId } = pass;
  if (!personId) throw new Error("A sign-in reached its session without a person");
  const { headers } = pass.request;
  const session = await withPerson(null, (tx) =>
    createSession(tx, {
      personId,
      userAgent: headers.get("user-agent"),
      address: pass.address,
      replacedToken: sessionTokenOf(headers),
    }),
  );
  pass.hasSession = true;
  return session.token;
}

async function revoke(sessionToken: unknown): Promise<void> {
  if (typeof sessionToken !== "string") return;
  await withPerson(null, (tx) =>
    tx.session.updateMany({
      where: { tokenHash: hashSessionToken(sessionToken), revokedAt: null },
      data: { revokedAt: new Date(systemClock.now()) },
    }),
  );
}

function sameSite(url: string, baseUrl: string): string {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
  return `${baseUrl}${safeNext(path)}`;
}

/**
 * next-auth's options for one request. Its token is nothing but our session's random token, so the
 * cookie is opaque and every request is answered by the sessions table.
 */
export function authOptions(pass: SignInPass): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: isSecureSite(),
    cookies: cookies(),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: absoluteLimitMs / 1000 },
    jwt: {
      encode: async ({ token }) => String(token?.sessionToken ?? ""),
      decode: async ({ token }) => (token ? { sessionToken: token } : null),
    },
    providers: [
      {
        id: "credentials",
        name: "Password",
        type: "credentials",
        credentials: {},
        authorize: (credentials) => authorize(pass, credentials),
      },
      ...oauthProviders(),
    ],
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.type === "credentials") return true;
        return account && profile ? allowProvider(pass, account, profile as ProviderClaims) : false;
      },
      jwt: async ({ token, account }) => (account ? { sessionToken: await startSession(pass) } : token),
      redirect: async ({ url, baseUrl }) => sameSite(url, baseUrl),
    },
    events: { signOut: ({ token }) => revoke(token?.sessionToken) },
    logger: {
      error: (code) => log.warn("auth.refused", { code }),
      warn: (code) => log.debug("auth.warned", { code }),
      debug: () => undefined,
    },
  };
}
