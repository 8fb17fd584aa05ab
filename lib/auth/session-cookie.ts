import { env } from "#lib/env.ts";

/** Cookies carry `Secure` and the `__Host-` prefix wherever the installation is reached over https. */
export function isSecureSite(): boolean {
  return env().NEXTAUTH_URL.startsWith("https:");
}

/** The full name of one of our cookies: `__Host-callboard.session`. */
export function cookieName(name: string): string {
  return `${isSecureSite() ? "__Host-" : ""}callboard.${name}`;
}

export function cookieOptions(): { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean } {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecureSite() };
}

/** Every cookie of a request by name; the first of a name wins. */
export function cookiesOf(header: string | null): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const pair = part.trim();
    const at = pair.indexOf("=");
    if (at < 1) continue;
    const name = pair.slice(0, at);
    if (!cookies.has(name)) cookies.set(name, pair.slice(at + 1));
  }
  return cookies;
}
