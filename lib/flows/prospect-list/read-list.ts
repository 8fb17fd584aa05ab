import { AppError } from "#lib/errors.ts";
import { mostListRows } from "./choices.ts";
import { looksLikeId } from "./crm-id.ts";
import { decodeText } from "./decode-text.ts";
import { separatorNames } from "./find-separator.ts";
import { csvSeparator, readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { ListEntry, ListForm, ListRow, ListTable } from "./schemas.ts";
import { hasHeader } from "./suggest-columns.ts";

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const oldOfficeSignature = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

const noForm = { encoding: null, separator: null, sheet: null, otherSheets: [], emptyLines: 0, width: 0 };

/** What columns hold is guessed from so many rows. */
const sampleRows = 200;

/**
 * The rows of a pasted text, a CSV file or a workbook, told apart by their first bytes, never by their name. `isHeader`
 * tells whether the first row names the columns, where its own words don't. Others have their turns while it is read.
 * @throws {AppError} `invalid_input` for what is empty or no list; from its entries for what is too long.
 */
export async function readList(bytes: Uint8Array, isHeader?: boolean): Promise<ListTable> {
  if (beginsWith(bytes, oldOfficeSignature)) {
    throw new AppError("invalid_input", "This workbook is in the old .xls format, or has a password.", {
      nextStep: "Save it as .xlsx without a password, or as CSV.",
    });
  }
  if (beginsWith(bytes, zipSignature)) {
    const { rows, sheet, otherSheets } = await readWorkbook(bytes);
    return await tableOf({ ...noForm, kind: "workbook", sheet, otherSheets }, rows, isHeader);
  }
  const { text, encoding } = decodeText(bytes);
  const separator = csvSeparator(text);
  const form: ListForm = {
    ...noForm,
    kind: "text",
    encoding,
    separator: separator && separatorNames[separator],
  };
  return await tableOf(form, onePerRow(readCsv(text, separator)), isHeader);
}

/** Ids that were pasted side by side: a row each. */
async function* onePerRow(chunks: AsyncGenerator<ListEntry[]>): AsyncGenerator<ListEntry[]> {
  const { value: first = [] } = (await chunks.next()) as { value?: ListEntry[] };
  const full = first.filter((entry) => "reason" in entry || entry.cells.length > 0);
  const [only] = full;
  const isAlone = full.length === 1 && only !== undefined && "cells" in only;
  if (isAlone && only.cells.every((cell) => cell === "" || looksLikeId(cell))) {
    yield only.cells.filter((cell) => cell !== "").map((cell) => ({ line: only.line, cells: [cell] }));
  } else {
    yield first;
  }
  yield* chunks;
}

async function tableOf(
  form: ListForm,
  chunks: AsyncIterable<ListEntry[]>,
  told: boolean | undefined,
): Promise<ListTable> {
  const read = readEntries(form, chunks);
  const begin: ListEntry[] = [];
  for (let rows = 0; rows <= sampleRows; ) {
    const { value, done } = await read.next();
    if (done) break;
    begin.push(...value);
    rows += value.filter((entry) => "cells" in entry).length;
  }
  if (begin.length === 0) {
    throw new AppError("invalid_input", "The list is empty.", {
      nextStep: "Choose a list with at least one row.",
    });
  }
  const rows = begin.filter((entry): entry is ListRow => "cells" in entry);
  const header = (told ?? hasHeader(rows)) ? rows[0] : undefined;
  return {
    form,
    header: header?.cells ?? null,
    sample: rows.filter((row) => row !== header).slice(0, sampleRows),
    entries: bounded(
      begin.filter((entry) => entry !== header),
      read,
    ),
  };
}

/** Without the rows that hold nothing, which are counted. */
async function* readEntries(
  form: ListForm,
  chunks: AsyncIterable<ListEntry[]>,
): AsyncGenerator<ListEntry[], undefined> {
  for await (const entries of chunks) {
    const full = entries.filter((entry) => "reason" in entry || entry.cells.length > 0);
    form.emptyLines += entries.length - full.length;
    for (const entry of full) if ("cells" in entry) form.width = Math.max(form.width, entry.cells.length);
    if (full.length > 0) yield full;
  }
}

async function* bounded(begin: ListEntry[], rest: AsyncIterable<ListEntry[]>): AsyncGenerator<ListEntry[]> {
  let count = 0;
  const counted = (entries: ListEntry[]) => {
    count += entries.length;
    if (count <= mostListRows) return entries;
    throw new AppError("invalid_input", `The list has more than ${mostListRows.toLocaleString("en")} rows.`, {
      nextStep: "Split it into several lists.",
    });
  };
  if (begin.length > 0) yield counted(begin);
  for await (const entries of rest) yield counted(entries);
}
