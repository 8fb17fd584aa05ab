import type { CsvCell } from "#lib/format/csv.ts";

export interface ChartColumn {
  label: string;
  isNumeric?: boolean;
}

export interface ChartRow {
  key: string;
  /** As people read them; the first names the row. */
  cells: readonly string[];
  /** The same as a spreadsheet takes them; the cells where left out. */
  values?: readonly CsvCell[];
  /** The calls behind the row. */
  href?: string;
}

/** What a chart shows, as rows: for screen readers, for copying, for those who prefer numbers. */
export interface ChartTable {
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
}

const clean = (value: CsvCell) => String(value ?? "").replaceAll(/[\t\r\n]+/g, " ");

/** The table as a spreadsheet takes it from the clipboard: tabs between cells, a line for each row. */
export function tableText({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ label }) => label), ...rows.map(({ cells, values }) => values ?? cells)];
  return lines.map((cells) => cells.map(clean).join("\t")).join("\n");
}
