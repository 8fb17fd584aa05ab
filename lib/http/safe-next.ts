const base = "http://callboard.invalid";

/** Leads straight into the only tenant of a person who has one, and to the choice otherwise. */
export const afterSignIn = "/tenants?enter";

/** Where to go after a sign-in: a path of our own, whatever the address says. */
export function safeNext(next: unknown, otherwise = afterSignIn): string {
  if (typeof next !== "string" || !next.startsWith("/") || next.length > 2000) return otherwise;
  if (!URL.canParse(next, base)) return otherwise;
  const url = new URL(next, base);
  // Dots dissolve when an address is read: "/.//evil.example" becomes the path "//evil.example", another host.
  if (
    url.origin !== base ||
    url.pathname.startsWith("//") ||
    /^\/(api|sign-in|sign-up)(\/|$)/.test(url.pathname)
  )
    return otherwise;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The same for a whole address of our own `origin`, as next-auth carries it. */
export function safeReturn(address: unknown, origin: string): string {
  const isOurs = typeof address === "string" && address.startsWith(`${origin}/`);
  return safeNext(isOurs ? address.slice(origin.length) : undefined);
}

/** The sign-in page's address that leads back to `path`. */
export function signInPath(path: string): string {
  return `/sign-in?next=${encodeURIComponent(path)}`;
}
