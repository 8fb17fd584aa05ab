import { csvPieces, type Sheet } from "./sheet.ts";
import type { SheetFormat } from "./sheet-choices.ts";
import { spreadsheetPieces, spreadsheetType } from "./spreadsheet.ts";

/** A file that is made while it is read. */
export interface SheetFile {
  fileName: string;
  contentType: string;
  pieces: AsyncIterable<Uint8Array>;
}

/** `name` comes without its ending. */
export function sheetFile(name: string, format: SheetFormat, sheet: Sheet): SheetFile {
  return format === "xlsx"
    ? { fileName: `${name}.xlsx`, contentType: spreadsheetType, pieces: spreadsheetPieces(sheet) }
    : { fileName: `${name}.csv`, contentType: "text/csv; charset=utf-8", pieces: csvPieces(sheet) };
}

/** The whole file, for mails and tests. */
export async function wholeFile({ pieces }: Pick<SheetFile, "pieces">): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}
