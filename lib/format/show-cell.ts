import type { CsvCell } from "./csv.ts";
import { formatFixed } from "./format-number.ts";
import type { SheetKind } from "./sheet-choices.ts";

/** A column of a report, on the screen and in its file. */
export interface SheetHead {
  id: string;
  label: string;
  kind: SheetKind;
  /** Decimals on the screen; none unless told. The file holds the whole number. */
  digits?: number;
}

export type SheetValue = Exclude<CsvCell, undefined>;

/** A cell of a report as the screen shows it: all numbers of a column with as many decimals. Pure. */
export function showCell(value: SheetValue, { kind, digits = 0 }: SheetHead, locale: string): string {
  if (value === null || value === "") return "–";
  if (typeof value === "number") return formatFixed(value, locale, digits);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return kind === "date" ? value.slice(0, 16) : value;
}
