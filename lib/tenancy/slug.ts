import { z } from "zod";

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

/** A tenant's part of the address: `/acme`. */
export const TenantSlug = z
  .string()
  .trim()
  .min(2, "Use at least 2 characters.")
  .max(40, "Use at most 40 characters.")
  .regex(shape, "Use lower-case letters, digits and single hyphens between them.")
  .refine((slug) => !reserved.has(slug), { message: "Callboard uses this address itself. Choose another." });

/** An address made of a name: "Åkesson & Sons AB" becomes "akesson-sons-ab". */
export function slugFrom(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 34)
    .replace(/-+$/, "");
  return TenantSlug.safeParse(slug).success
    ? slug
    : `${slug || "team"}-team`.replace(/^team-team$/, "our-team");
}
