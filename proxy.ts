import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { type Env, env } from "#lib/env.ts";

type CspSettings = Pick<Env, "NODE_ENV" | "GONG_ALLOWED_HOSTS" | "GONG_AUTHORIZE_URL">;

/**
 * Sets the nonce and the headers of every page, and tells the page its own address. Decides nothing: guards live in
 * lib/http and in the verbs.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, env());
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-page-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  return response;
}

/** Recordings and consent pages live on https hosts that Gong chooses; plain http only where the settings name it. */
function contentSecurityPolicy(nonce: string, settings: CspSettings): string {
  const isDev = settings.NODE_ENV === "development";
  const extra = [...settings.GONG_ALLOWED_HOSTS, settings.GONG_AUTHORIZE_URL].flatMap(originOf);
  const elsewhere = ["'self'", "https:", ...new Set(extra)].join(" ");
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `media-src ${elsewhere} blob:`,
    `form-action ${elsewhere}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function originOf(host: string): string[] {
  const url = URL.parse(host);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? [url.origin] : [];
}

export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|icon.svg|apple-icon.png).*)"],
};
