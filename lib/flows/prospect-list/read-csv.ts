import Papa from "papaparse";
import { AppError } from "#lib/errors.ts";
import { mostListColumns, mostListRows } from "./choices.ts";
import { findSeparator, type Separator, separatorNames } from "./find-separator.ts";
import type { ListRow, RejectedRow } from "./schemas.ts";

export interface CsvRows {
  rows: ListRow[];
  rejected: RejectedRow[];
  separator: string | null;
  emptyLines: number;
}

/** After so many open quotes the signs are taken as they stand: the file is not quoted at all. */
const mostOpenQuotes = 50;
/** Never in a text that was decoded. */
const neverQuote = "\0";
const separatorLine = /^sep=([,;|\t])\n/i;

/**
 * Rows of a text with or without columns. A quotation mark that is never closed costs its own line and no other.
 * @throws {AppError} `invalid_input` for more rows than a list may hold.
 */
export function readCsv(text: string): CsvRows {
  const told = separatorLine.exec(text);
  const reading = new Reading(text, (told?.[1] as Separator | undefined) ?? findSeparator(text));
  if (told) reading.skipTo(told[0].length);
  while (reading.hasMore) reading.go();
  const { rows, rejected, separator, emptyLines } = reading;
  return { rows, rejected, separator: separator && separatorNames[separator], emptyLines };
}

export function tooManyRows(): AppError {
  return new AppError("invalid_input", `The list has more than ${mostListRows.toLocaleString("en")} rows.`, {
    nextStep: "Split it into several lists.",
  });
}

class Reading {
  readonly rows: ListRow[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly separator: Separator | null;
  emptyLines = 0;
  readonly #text: string;
  #offset = 0;
  #line = 1;
  #openQuotes = 0;

  constructor(text: string, separator: Separator | null) {
    this.#text = text;
    this.separator = separator;
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

  /** Reads to the end, or to the first line whose quotation marks don't fit. */
  go(): void {
    const start = this.#offset;
    Papa.parse<string[]>(this.#text.slice(start), {
      // A separator that no text holds: one column.
      delimiter: this.separator ?? "\u001f",
      newline: "\n",
      quoteChar: this.#openQuotes < mostOpenQuotes ? '"' : neverQuote,
      step: ({ data, errors, meta }, parser) => {
        if (errors.some(({ type }) => type === "Quotes")) {
          this.#rejectLine();
          parser.abort();
          return;
        }
        this.#take(data);
        this.skipTo(start + meta.cursor);
      },
    });
  }

  #take(data: readonly string[]): void {
    const cells = data.slice(0, mostListColumns).map(cleanCell);
    if (cells.every((cell) => cell === "")) {
      this.emptyLines += 1;
      return;
    }
    if (this.rows.length + this.rejected.length > mostListRows) throw tooManyRows();
    this.rows.push({ line: this.#line, cells });
  }

  #rejectLine(): void {
    const end = this.#text.indexOf("\n", this.#offset);
    const text = this.#text.slice(this.#offset, end < 0 ? this.#text.length : end);
    this.#openQuotes += 1;
    this.rejected.push({
      line: this.#line,
      text: text.slice(0, 1_000),
      reason: "The quotation marks of this line do not fit together.",
    });
    this.skipTo(end < 0 ? this.#text.length : end + 1);
  }
}

/** Without what no eye sees: blanks around, hard spaces, zero-width signs, byte order marks. */
export function cleanCell(cell: string): string {
  return cell
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll("\u00a0", " ")
    .trim();
}
