export type RawPathProblem =
  | "not-below-v2"
  | "has-query"
  | "empty-part"
  | "dots"
  | "hidden-character"
  | "bad-escape";

export type RawPath = { ok: true; path: `/v2/${string}` } | { ok: false; problem: RawPathProblem };

/** What may stand in a path as it is (RFC 3986), `%` for escapes. */
const partShape = /^[\w.~!$&'()*+,=:@%-]+$/;

/**
 * Checks a path that a person wrote: below `/v2/`, without a host, a query, an empty or dotted part, and without
 * escapes that hide a slash, a dot or a control character. What passes is sent exactly so.
 */
export function parseRawPath(text: string): RawPath {
  const no = (problem: RawPathProblem): RawPath => ({ ok: false, problem });
  if (/[?#]/.test(text)) return no("has-query");
  if (!text.startsWith("/v2/")) return no("not-below-v2");
  for (const part of text.slice("/v2/".length).split("/")) {
    if (part === "") return no("empty-part");
    const meant = decodePart(part);
    if (meant === undefined) return no("bad-escape");
    if (meant === "." || meant === "..") return no("dots");
    if (!partShape.test(part) || /[/\\?#;\p{Cc}]/u.test(meant)) return no("hidden-character");
  }
  return { ok: true, path: text as `/v2/${string}` };
}

function decodePart(part: string): string | undefined {
  try {
    const once = decodeURIComponent(part);
    return /%[0-9a-f]{2}/i.test(once) ? undefined : once;
  } catch {
    return undefined;
  }
}
