import { unreadableWorkbook } from "./unpack-workbook.ts";

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Text of an element, with the escapes of XML and those that spreadsheets use for control characters. */
export function plainText(xml: string): string {
  const text = xml.includes("&")
    ? xml.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : xml;
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\dA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const patterns = new Map<string, RegExp>();

/** An attribute's value; `name` may be a pattern, for names with any prefix. */
export function attribute(attributes: string, name: string): string | null {
  if (attributes === "") return null;
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found && plainText(found[1] ?? found[2] ?? "");
}

export interface Element {
  name: string;
  attributes: string;
  /** What stands between its tags; empty for one that has none. */
  inner: string;
}

/**
 * The elements of these names, none inside another, in their order; in one pass however the text is damaged.
 * @throws {AppError} `invalid_input` for one that never ends.
 */
export function* elementsOf(xml: string, names: readonly string[], openNames: readonly string[] = []) {
  // Nothing runs past the next "<": in a damaged text each of thousands would look through all the rest.
  const tag = /<((?:[\w.-]+:)?([\w.-]+))((?:\s[^<>]*?)?)(\/?)>/g;
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const [, full = "", name = "", attributes = "", isEmpty] = found;
    if (openNames.includes(name)) {
      yield { name, attributes, inner: "" };
      continue;
    }
    if (!names.includes(name)) continue;
    if (isEmpty === "/") {
      yield { name, attributes, inner: "" };
      continue;
    }
    const end = xml.indexOf(`</${full}>`, tag.lastIndex);
    if (end < 0) throw unreadableWorkbook();
    yield { name, attributes, inner: xml.slice(tag.lastIndex, end) };
    tag.lastIndex = end + full.length + 3;
  }
}

/** As nearly all texts stand: one run without a look of its own. */
const onlyText = /^(?:<is>)?<t(?:\s[^<>]*)?>([^<]*)<\/t>(?:<\/is>)?$/;

/** The text of a cell or a shared string: all its runs, without the readings above East Asian signs. */
export function runsText(inner: string): string {
  const [, only] = onlyText.exec(inner) ?? [];
  if (only !== undefined) return plainText(only);
  let text = "";
  for (const { name, inner: run } of elementsOf(inner, ["t", "rPh"]))
    if (name === "t") text += plainText(run);
  return text;
}
