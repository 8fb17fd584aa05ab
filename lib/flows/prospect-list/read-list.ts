import { AppError } from "#lib/errors.ts";
import { mostListRows } from "./choices.ts";
import { looksLikeId } from "./crm-id.ts";
import { decodeText } from "./decode-text.ts";
import { readCsv, tooManyRows } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { ListForm, ListRow, ListTable } from "./schemas.ts";
import { hasHeader } from "./suggest-columns.ts";

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const oldOfficeSignature = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

const noForm = { encoding: null, separator: null, sheet: null, otherSheets: [] };

/**
 * The rows of a pasted text, a CSV file or a workbook, told apart by their first bytes, never by their name.
 * `isHeader` tells whether the first row names the columns, where its own words don't.
 * @throws {AppError} `invalid_input` for what is empty, too long or no list.
 */
export function readList(bytes: Uint8Array, isHeader?: boolean): ListTable {
  if (beginsWith(bytes, oldOfficeSignature)) {
    throw new AppError("invalid_input", "This workbook is in the old .xls format, or has a password.", {
      nextStep: "Save it as .xlsx without a password, or as CSV.",
    });
  }
  if (beginsWith(bytes, zipSignature)) {
    const { rows, emptyLines, sheet, otherSheets } = readWorkbook(bytes);
    return tableOf({ ...noForm, kind: "workbook", sheet, otherSheets, emptyLines }, rows, [], isHeader);
  }
  const { text, encoding } = decodeText(bytes);
  const { rows, rejected, separator, emptyLines } = readCsv(text);
  return tableOf(
    { ...noForm, kind: "text", encoding, separator, emptyLines },
    onePerRow(rows),
    rejected,
    isHeader,
  );
}

/** Ids that were pasted side by side: a row each. */
function onePerRow(rows: ListRow[]): ListRow[] {
  const areOnlyIds = rows.every(({ cells }) => cells.every((cell) => cell === "" || looksLikeId(cell)));
  const [first] = rows;
  if (rows.length !== 1 || !first || !areOnlyIds) return rows;
  return first.cells.filter((cell) => cell !== "").map((cell) => ({ line: first.line, cells: [cell] }));
}

function tableOf(
  form: ListForm,
  rows: ListRow[],
  rejected: ListTable["rejected"],
  told: boolean | undefined,
): ListTable {
  if (rows.length + rejected.length === 0) {
    throw new AppError("invalid_input", "The list is empty.", {
      nextStep: "Choose a list with at least one row.",
    });
  }
  const isTitled = told ?? hasHeader(rows);
  const [first] = rows;
  const people = isTitled ? rows.slice(1) : rows;
  if (people.length + rejected.length > mostListRows) throw tooManyRows();
  return { form, header: isTitled && first ? first.cells : null, rows: people, rejected };
}
