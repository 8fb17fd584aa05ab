export interface Tag {
  name: string;
  isEnd: boolean;
  attributes: string;
  end: number;
}

const longestTag = 10_000;
const opening = /<(\/?)([a-z][a-z\d]*(?:[:-][a-z\d]+)*)(?=[\s/>])/iy;
const known = new Set(
  `a abbr address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup dd del
  dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd
  label li link main mark meta nav ol p picture pre q s samp script section small source span strike strong style sub
  sup table tbody td tfoot th thead title tr tt u ul var video wbr`.split(/\s+/),
);

/** The tag that begins at this place of a text; null for a bracket that belongs to the words. */
export function tagAt(html: string, start: number): Tag | null {
  opening.lastIndex = start;
  const match = opening.exec(html);
  if (!match) return null;
  const name = (match[2] ?? "").toLowerCase();
  if (!known.has(name) && !/[:-]/.test(name)) return null;
  const from = start + match[0].length;
  const last = tagEnd(html, from);
  if (last === -1) return null;
  return { name, isEnd: match[1] === "/", attributes: html.slice(from, last), end: last + 1 };
}

function tagEnd(html: string, from: number): number {
  const limit = Math.min(html.length, from + longestTag);
  let quote = "";
  for (let at = from; at < limit; at++) {
    const sign = html.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === ">") return at;
    else if (sign === "<") return -1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

/** What an attribute of a tag says, as it is written; null where the tag has none of that name. */
export function attributeOf(tag: Tag, name: string): string | null {
  const pairs = tag.attributes.matchAll(/([^\s=/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  for (const [, key, ...values] of pairs) {
    if (key?.toLowerCase() === name) return values.find((value) => value !== undefined) ?? "";
  }
  return null;
}
