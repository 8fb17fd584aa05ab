import { makeWorkbook, sheetXml } from "#lib/flows/prospect-list/testing/make-workbook.ts";

export const listRows = 50_000;

function cellsOf(row: number): string[] {
  const id = `003${row.toString(36).toUpperCase().padStart(15, "0")}`;
  return [
    row % 100 === 0 ? "1.23457E+17" : id,
    `Person ${row}`,
    `person.${row}@customer-${row % 900}.example`,
    "Director of Operations",
    `Customer ${row % 900}, Inc.`,
    "Berlin",
    "An interesting remark, with a comma",
    String(row),
  ];
}

const header = ["Contact ID", "Name", "E-mail", "Title", "Company", "City", "Remark", "Number"];

function* lines(): Generator<string[]> {
  yield header;
  for (let row = 1; row <= listRows; row += 1) yield cellsOf(row);
}

const quoted = (cell: string) => `"${cell}"`;
const csv = () => [...lines()].map((cells) => cells.map(quoted).join(";")).join("\r\n");

/** Files of 50,000 rows and eight columns. */
export const listFiles = (): Record<string, Uint8Array> => ({
  "CSV, UTF-8": Buffer.from(csv()),
  "CSV, UTF-16": Buffer.from(`\ufeff${csv()}`, "utf16le"),
  XLSX: makeWorkbook({ People: sheetXml(lines()) }),
});
