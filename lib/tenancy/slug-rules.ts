/** First parts of our own addresses, and those that people would take for ours. */
const reserved = new Set([
  "about",
  "account",
  "accounts",
  "admin",
  "api",
  "app",
  "apps",
  "assets",
  "auth",
  "billing",
  "blog",
  "callback",
  "callboard",
  "connect",
  "contact",
  "dashboard",
  "demo",
  "docs",
  "favicon",
  "gong",
  "health",
  "help",
  "home",
  "icon",
  "invitation",
  "invitations",
  "invite",
  "legal",
  "login",
  "logout",
  "manifest",
  "metrics",
  "new",
  "next",
  "null",
  "oauth",
  "password",
  "pricing",
  "privacy",
  "public",
  "register",
  "robots",
  "security",
  "settings",
  "sign-in",
  "sign-out",
  "sign-up",
  "signin",
  "signout",
  "signup",
  "simulator",
  "sitemap",
  "static",
  "status",
  "support",
  "system",
  "tenant",
  "tenants",
  "terms",
  "undefined",
  "user",
  "users",
  "webhooks",
  "well-known",
  "www",
]);

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slugMaxLength = 40;

/** Why `slug` cannot be a tenant's part of the address; null when it can. */
export function slugProblem(slug: string): string | null {
  if (slug.length < 2) return "Use at least 2 characters.";
  if (slug.length > slugMaxLength) return `Use at most ${slugMaxLength} characters.`;
  if (!shape.test(slug)) return "Use lower-case letters, digits and single hyphens between them.";
  return reserved.has(slug) ? "Callboard uses this address itself. Choose another." : null;
}

/** An address made of a name: "Åkesson & Sons AB" becomes "akesson-sons-ab". */
export function slugFrom(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, slugMaxLength - 6)
    .replace(/^-+|-+$/g, "");
  if (slugProblem(slug) === null) return slug;
  return slug === "" ? "our-team" : `${slug}-team`;
}
