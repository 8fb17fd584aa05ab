import { z } from "zod";
import { columnKinds, mostListColumns } from "./choices.ts";

const column = z
  .number()
  .int()
  .min(0)
  .max(mostListColumns - 1);

/** Which column holds what; a kind that is absent is in none. */
export const ColumnMapping = z.partialRecord(z.enum(columnKinds), column);
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A row as it stands in the file: the line where it begins, counted from 1, and its cells. */
export interface ListRow {
  line: number;
  cells: string[];
}

/** A row that can't be used: where it stands, what it says and why. */
export interface RejectedRow {
  line: number;
  text: string;
  reason: string;
}

/** How a list was understood. */
export interface ListForm {
  kind: "text" | "workbook";
  /** Of a text. */
  encoding: string | null;
  /** Of a text with columns. */
  separator: string | null;
  /** Of a workbook: the sheet that was read, and those that were not. */
  sheet: string | null;
  otherSheets: string[];
  emptyLines: number;
}

export interface ListTable {
  form: ListForm;
  /** Without the header. */
  rows: ListRow[];
  header: string[] | null;
  /** Lines that are no rows at all. */
  rejected: RejectedRow[];
}

export interface ProspectRow {
  line: number;
  /** The row as it stood in the list. */
  text: string;
  crmId: string;
  email: string | null;
  name: string | null;
  title: string | null;
  company: string | null;
  accountCrmId: string | null;
}

export interface ReadProspects {
  prospects: ProspectRow[];
  rejected: RejectedRow[];
}

/** A column as the person who maps it sees it. */
export interface ListColumn {
  index: number;
  /** From the header, or "Column 3". */
  name: string;
  /** The first few values that are not empty. */
  samples: string[];
}
