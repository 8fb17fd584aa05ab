import { setImmediate } from "node:timers/promises";
import Papa from "papaparse";
import { mostListColumns } from "./choices.ts";
import { findSeparator, type Separator } from "./find-separator.ts";
import type { ListEntry } from "./schemas.ts";

/** After so many open quotes the signs are taken as they stand: the file is not quoted at all. */
const mostOpenQuotes = 50;
/** Never in a text that was decoded. */
const neverQuote = "\0";
const separatorLine = /^sep=([,;|\t])\n/i;
/** So much is taken apart at once: some milliseconds' worth. */
const usualWindow = 128 * 1024;

const separatorOf = (text: string) => separatorLine.exec(text)?.[1] as Separator | undefined;

/** The sign between the columns of a text; null for a list of one column. */
export const csvSeparator = (text: string): Separator | null => separatorOf(text) ?? findSeparator(text);

/**
 * Rows of a text with or without columns, some milliseconds' worth at a time; empty ones as rows without cells. A
 * quotation mark that is never closed costs its own line and no other.
 */
export async function* readCsv(text: string, separator: Separator | null): AsyncGenerator<ListEntry[]> {
  const reading = new Reading(text, separator);
  if (separatorOf(text)) reading.skipTo(text.indexOf("\n") + 1);
  while (reading.hasMore) {
    yield reading.next();
    await setImmediate();
  }
}

class Reading {
  readonly #text: string;
  readonly #separator: Separator | null;
  #entries: ListEntry[] = [];
  #offset = 0;
  #line = 1;
  #openQuotes = 0;
  #window = usualWindow;

  constructor(text: string, separator: Separator | null) {
    this.#text = text;
    this.#separator = separator;
  }

  get hasMore(): boolean {
    return this.#offset < this.#text.length;
  }

  skipTo(offset: number): void {
    for (let at = this.#text.indexOf("\n", this.#offset); at >= 0 && at < offset; ) {
      this.#line += 1;
      at = this.#text.indexOf("\n", at + 1);
    }
    this.#offset = offset;
  }

  /** Reads the rows of the next window, or up to the first line whose quotation marks don't fit. */
  next(): ListEntry[] {
    this.#entries = [];
    const start = this.#offset;
    const end = Math.min(start + this.#window, this.#text.length);
    Papa.parse<string[]>(this.#text.slice(start, end), {
      // A separator that no text holds: one column.
      delimiter: this.#separator ?? "\u001f",
      newline: "\n",
      quoteChar: this.#openQuotes < mostOpenQuotes ? '"' : neverQuote,
      step: ({ data, errors, meta }, parser) => {
        const next = start + meta.cursor;
        if (next >= end && end < this.#text.length) {
          parser.abort();
        } else if (errors.some(({ type }) => type === "Quotes")) {
          this.#rejectLine();
          parser.abort();
        } else {
          this.#take(data);
          this.skipTo(next);
        }
      },
    });
    // A row that the window cuts is read again with the next one, or with a larger one when nothing stands before it.
    this.#window = this.#offset === start ? this.#window * 4 : usualWindow;
    return this.#entries;
  }

  #take(data: readonly string[]): void {
    const cells = data.slice(0, mostListColumns).map(cleanCell);
    this.#entries.push({ line: this.#line, cells: cells.every((cell) => cell === "") ? [] : cells });
  }

  #rejectLine(): void {
    const end = this.#text.indexOf("\n", this.#offset);
    const text = this.#text.slice(this.#offset, end < 0 ? this.#text.length : end);
    this.#openQuotes += 1;
    this.#entries.push({
      line: this.#line,
      text: text.slice(0, 1_000),
      reason: "The quotation marks of this line do not fit together.",
    });
    this.skipTo(end < 0 ? this.#text.length : end + 1);
  }
}

const unseen = /[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Without what no eye sees: blanks around, hard spaces, zero-width signs, byte order marks. */
export function cleanCell(cell: string): string {
  if (!unseen.test(cell)) return cell.trim();
  return cell
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll("\u00a0", " ")
    .trim();
}
