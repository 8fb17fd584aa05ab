import type { CsvCell } from "./csv.ts";
import { formatClock } from "./format-clock.ts";
import { formatFixed, formatPercent } from "./format-number.ts";
import { dateFormat } from "./kept-formats.ts";
import type { SheetKind, SheetUnit } from "./sheet-choices.ts";

/** A column of a report, on the screen and in its file. */
export interface SheetHead {
  id: string;
  label: string;
  kind: SheetKind;
  unit?: SheetUnit;
  /** Decimals on the screen; none unless told. The file holds the whole number. */
  digits?: number;
}

export type SheetValue = Exclude<CsvCell, undefined>;

const minute: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };

/** A clock reading or a plain day in the order of the locale; the zone stands in the head of the column. */
function showMoment(value: string, kind: "date" | "day", locale: string): string {
  const at = Date.parse(`${value.replace(" ", "T")}${kind === "date" ? "Z" : "T00:00:00Z"}`);
  if (Number.isNaN(at)) return value;
  return dateFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(kind === "date" ? minute : {}),
    timeZone: "UTC",
  }).format(at);
}

/** A cell of a report as the screen shows it: all numbers of a column with as many decimals. Pure. */
export function showCell(value: SheetValue, { kind, unit, digits = 0 }: SheetHead, locale: string): string {
  if (value === null || value === "") return "–";
  if (typeof value === "number") {
    if (unit === "seconds") return formatClock(value);
    return unit === "share" ? formatPercent(value) : formatFixed(value, locale, digits);
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  return kind === "date" || kind === "day" ? showMoment(value, kind, locale) : value;
}
