/** What a cell may hold; dates come as ISO text. Null and undefined are empty cells. */
export type CsvCell = string | number | boolean | null | undefined;

/** Lets spreadsheet programs read the file as UTF-8. */
const byteOrderMark = "\ufeff";

/** A spreadsheet takes text that begins like this for a formula, also in full width and after blanks. */
const formulaStart = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Separators of any country's spreadsheets, so that none splits a cell in two. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * One cell by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay
 * numbers.
 */
export function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  const safe = typeof value === "string" && formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its CRLF. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** The beginning of a file that is written line by line: mark and header. */
export function csvStart(header: readonly string[]): string {
  return byteOrderMark + csvLine(header);
}

/** A whole file: header and rows, safe to open in a spreadsheet. */
export function csvFile(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let text = csvStart(header);
  for (const row of rows) text += csvLine(row);
  return text;
}
