declare const checked: unique symbol;

/** An origin that has passed the host rule, as in `https://us-12345.api.gong.io`; only `parseBaseUrl` makes one. */
export type GongBaseUrl = string & { readonly [checked]: true };

export const baseUrlProblems = [
  "not-a-url",
  "not-https",
  "has-credentials",
  "has-port",
  "has-path",
  "foreign-host",
] as const;

export type BaseUrlProblem = (typeof baseUrlProblems)[number];

export type BaseUrlResult = { ok: true; baseUrl: GongBaseUrl } | { ok: false; problem: BaseUrlProblem };

const gongHost = /^(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*api\.gong\.io$/;

/** Printable ASCII without what the WHATWG parser would quietly repair: blanks, backslash, escapes, quotes. */
const plainText = /^[!#-$&-;=?-[\]_a-z~]+$/;

/**
 * Checks and normalises the base URL of a Gong company: https, no user info, the default port, no path but `/` or
 * `/v2`, and a host that is `api.gong.io` or ends in `.api.gong.io`. Another origin passes only when it is listed,
 * exactly, in `allowedOrigins` (as in `http://127.0.0.1:4010`). Looks at the text alone; the transport checks
 * the resolved address.
 */
export function parseBaseUrl(input: string, allowedOrigins: readonly string[] = []): BaseUrlResult {
  const text = input.trim();
  if (!(plainText.test(text) && /^https?:\/\/[^/]/i.test(text) && URL.canParse(text))) {
    return { ok: false, problem: "not-a-url" };
  }
  const url = new URL(text);
  const authority = text.replace(/^https?:\/\//i, "").split(/[/?#]/)[0] ?? "";
  if (authority.includes("@")) return { ok: false, problem: "has-credentials" };
  if (!["/", "/v2", "/v2/"].includes(url.pathname) || /[?#]/.test(text) || /\/\.{1,2}(?:\/|$)/.test(text)) {
    return { ok: false, problem: "has-path" };
  }
  if (allowedOrigins.some((allowed) => URL.canParse(allowed) && new URL(allowed).origin === url.origin)) {
    return { ok: true, baseUrl: url.origin as GongBaseUrl };
  }
  if (url.protocol !== "https:") return { ok: false, problem: "not-https" };
  if (url.port !== "") return { ok: false, problem: "has-port" };
  if (!gongHost.test(url.hostname)) return { ok: false, problem: "foreign-host" };
  return { ok: true, baseUrl: url.origin as GongBaseUrl };
}

/** True for a base URL on Gong's own hosts, false for one that passed only by the allow-list. */
export function isGongHost(baseUrl: GongBaseUrl): boolean {
  const url = new URL(baseUrl);
  return url.protocol === "https:" && url.port === "" && gongHost.test(url.hostname);
}
