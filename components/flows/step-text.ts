import { type TextPart, textParts } from "./flow-variables.ts";
import { readSigns } from "./html-signs.ts";
import { attributeOf, type Tag, tagAt } from "./html-tags.ts";

/** The words of a message that Gong keeps as HTML or as plain text: its paragraphs, with their variables. */
export function messageParagraphs(body: string): TextPart[][] {
  return plainText(body)
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/^\n+|\n+$/g, ""))
    .filter((paragraph) => paragraph !== "")
    .map(textParts);
}

const paragraphs = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "pre", "table"]);
const lists = new Set(["ul", "ol"]);
const lines = new Set(
  `address article aside body caption center dd div dl dt figcaption figure footer form header html li main nav
  section tr`.split(/\s+/),
);
const noText = new Set(["script", "style", "title"]);

function plainText(body: string): string {
  const writer = new TextWriter();
  let from = 0;
  let hasTags = false;
  const flush = (to: number) => writer.addText(readSigns(body.slice(from, to)));
  for (let at = body.indexOf("<"); at !== -1; at = body.indexOf("<", at)) {
    const skipped = commentEnd(body, at);
    const tag = skipped === null ? tagAt(body, at) : null;
    const end = skipped ?? (tag && afterTag(body, tag));
    if (end === null) {
      at += 1;
      continue;
    }
    hasTags ||= tag !== null;
    flush(at);
    if (tag) writer.addTag(tag);
    from = at = end;
  }
  flush(body.length);
  return hasTags ? writer.text() : readSigns(body);
}

function commentEnd(html: string, at: number): number | null {
  if (!html.startsWith("<!", at)) return null;
  const isComment = html.startsWith("<!--", at);
  const end = html.slice(at, at + (isComment ? 20_000 : 500)).indexOf(isComment ? "-->" : ">");
  return end === -1 ? null : at + end + (isComment ? 3 : 1);
}

/** Where the text goes on behind a tag; null for one that would swallow all the rest. */
function afterTag(html: string, tag: Tag): number | null {
  if (tag.isEnd || !noText.has(tag.name)) return tag.end;
  const closing = new RegExp(`</${tag.name}\\s*>`, "gi");
  closing.lastIndex = tag.end;
  return closing.exec(html) ? closing.lastIndex : null;
}

class TextWriter {
  #out = "";
  #link: { start: number; address: string } | null = null;
  #lists: (number | null)[] = [];
  #mark = "";

  addText(text: string): void {
    const words = text.replaceAll(/\s+/g, " ");
    const isAtStart = this.#out === "" || /\s/.test(this.#out.slice(-1)) || this.#mark !== "";
    const kept = isAtStart ? words.trimStart() : words;
    if (kept === "") return;
    this.#out += this.#mark + kept;
    this.#mark = "";
  }

  addTag(tag: Tag): void {
    const { name, isEnd } = tag;
    if (name === "a") this.#turnLink(isEnd ? null : attributeOf(tag, "href"));
    else if (name === "br") this.#out += "\n";
    else if (name === "img") this.#addPicture(attributeOf(tag, "alt"));
    else if (name === "td" || name === "th") this.addText(" ");
    else if (lists.has(name)) this.#turnList(name, isEnd);
    else if (paragraphs.has(name)) this.#breakTo("\n\n");
    else if (lines.has(name)) this.#breakTo("\n");
    if (name === "li" && !isEnd) this.#beginPoint();
  }

  text(): string {
    this.#turnLink(null);
    return this.#out;
  }

  #breakTo(gap: "\n" | "\n\n"): void {
    const held = this.#out.trimEnd();
    const tail = this.#out.slice(held.length).replaceAll(" ", "");
    if (held === "" || this.#mark !== "") return;
    this.#out = held + (tail.length >= gap.length ? tail : gap);
  }

  #turnList(name: string, isEnd: boolean): void {
    this.#mark = "";
    this.#breakTo(this.#lists.length > (isEnd ? 1 : 0) ? "\n" : "\n\n");
    if (isEnd) this.#lists.pop();
    else this.#lists.push(name === "ol" ? 0 : null);
  }

  #beginPoint(): void {
    const count = this.#lists.pop() ?? null;
    this.#lists.push(count === null ? null : count + 1);
    this.#mark = count === null ? "• " : `${count + 1}. `;
  }

  #addPicture(alt: string | null): void {
    const words = readSigns(alt ?? "").trim();
    if (words !== "") this.addText(`[${words}]`);
  }

  #turnLink(address: string | null): void {
    const link = this.#link;
    this.#link = null;
    if (link) {
      const label = this.#out.slice(link.start).trim();
      if (label === "") this.addText(link.address);
      else if (bare(label) !== bare(link.address)) this.#out = `${this.#out.trimEnd()} (${link.address})`;
    }
    const next = address === null ? "" : readSigns(address).trim();
    if (next !== "") this.#link = { start: this.#out.length, address: next };
  }
}

function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, "")
    .replace(/\/$/, "");
}
