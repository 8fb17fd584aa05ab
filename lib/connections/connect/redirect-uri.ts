import { env } from "#lib/env.ts";

/** The redirect address, exactly as it must be registered with the integration in Gong. */
export function redirectUri(): string {
  return new URL("/api/gong/oauth/callback", env().NEXTAUTH_URL).href;
}
