import { type CsvCell, csvLine, csvStart } from "./csv.ts";
import type { SheetKind, SheetUnit } from "./sheet-choices.ts";

export interface SheetColumn {
  label: string;
  kind: SheetKind;
  unit?: SheetUnit;
}

/** A column's head in a file, whose numbers are plain: with their unit. Pure. */
export function fileLabel({ label, unit }: SheetColumn): string {
  return unit === "seconds" ? `${label} (s)` : label;
}

export type SheetRow = readonly CsvCell[];

/** Rows as they are read, some at a time. */
export interface Sheet {
  /** Of the sheet in the file. */
  name: string;
  columns: readonly SheetColumn[];
  rows: AsyncIterable<readonly SheetRow[]>;
}

/** A CSV file in pieces, none of them larger than one batch of rows. */
export async function* csvPieces({ columns, rows }: Sheet): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder();
  yield bytes.encode(csvStart(columns.map(fileLabel)));
  for await (const batch of rows) yield bytes.encode(batch.map(csvLine).join(""));
}
