import { convert, type HtmlToTextOptions } from "html-to-text";
import { type TextPart, textParts } from "./flow-variables.ts";

const plain: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: "a", options: { hideLinkHrefIfSameAsText: true, linkBrackets: ["(", ")"] } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: "img", format: "alternativeText" },
    { selector: "ul", options: { itemPrefix: "• " } },
    { selector: "title", format: "skip" },
  ],
  formatters: {
    alternativeText: (element, _walk, builder) => {
      const words = element.attribs.alt?.trim();
      if (words) builder.addInline(`[${words}]`);
    },
  },
};

const htmlSign = /<\/[a-z][a-z\d:]*\s*>|<(?:br|img)\b/i;

/** The words of a message that Gong keeps as HTML or as plain text: its paragraphs, with their variables. */
export function messageParagraphs(body: string): TextPart[][] {
  const text = htmlSign.test(body) ? convert(body, plain) : body;
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/^\n+|\n+$/g, ""))
    .filter((paragraph) => paragraph !== "")
    .map(textParts);
}
