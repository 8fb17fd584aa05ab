import { z } from "zod";
import { columnKinds, mostListColumns, mostPeopleCalls } from "./choices.ts";

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
  /** So far. */
  emptyLines: number;
  /** Cells of the widest row so far. */
  width: number;
}

/** A row, or a line that is none. */
export type ListEntry = ListRow | RejectedRow;

/** A list that is being read; it passes by once. */
export interface ListTable {
  /** Counts go on while it is read. */
  form: ListForm;
  header: string[] | null;
  /** The first rows, without the header. */
  sample: ListRow[];
  /** All of it without the header, from the first entry to the last, some at a time. */
  entries: AsyncIterable<ListEntry[]>;
}

export interface ProspectRow {
  line: number;
  crmId: string;
  email: string | null;
  name: string | null;
  title: string | null;
  company: string | null;
  accountCrmId: string | null;
  /** The whole row by the names of its columns. */
  values: Record<string, string>;
}

/** A column as the person who maps it sees it. */
export interface ListColumn {
  index: number;
  /** From the header, or "Column 3". */
  name: string;
  /** The first few values that are not empty. */
  samples: string[];
}

const place = z.coerce.number().pipe(column).optional();

/** How a list is to be read: by suggestion where nothing is said. Stands in the address, as the body is the list. */
export const ReadListQuery = z.object({
  /** Of a file; the batch gets it. */
  fileName: z.string().trim().min(1).max(120).optional(),
  isHeader: z.stringbool().optional(),
  crmId: place,
  email: place,
  name: place,
  firstName: place,
  lastName: place,
  title: place,
  company: place,
  accountCrmId: place,
});
export type ReadListQuery = z.infer<typeof ReadListQuery>;

/** A list as its reader understood it, before anybody is put anywhere. */
export interface ListPreview {
  form: ListForm;
  isHeader: boolean;
  columns: ListColumn[];
  mapping: ColumnMapping;
  rows: number;
  prospects: number;
  rejected: number;
  /** The first few of each. */
  firstProspects: ProspectRow[];
  firstRejected: RejectedRow[];
}

const someCallIds = new RegExp(`^\\d{1,20}(,\\d{1,20}){0,${mostPeopleCalls - 1}}$`);

/** The people of calls, or of an account as calls name it. */
export const CrmPeopleQuery = z
  .object({
    callIds: z
      .string()
      .regex(someCallIds, `must be Gong ids with commas between them, ${mostPeopleCalls} at most`)
      .transform((ids) => ids.split(","))
      .optional(),
    account: z
      .string()
      .min(1)
      .max(500)
      .regex(/^[^\0]*$/, "must be text")
      .optional(),
  })
  .refine(({ callIds, account }) => (callIds === undefined) !== (account === undefined), {
    error: "Name calls or an account.",
  });
export type CrmPeopleQuery = z.infer<typeof CrmPeopleQuery>;

export interface CrmPerson {
  crmId: string;
  /** Contact or Lead. */
  kind: string;
  name: string | null;
  email: string | null;
  title: string | null;
}

export interface CrmPeople {
  /** The account's name, or the title of the only call. */
  title: string | null;
  /** How many calls were looked at; none when the actor sees no such call. */
  calls: number;
  people: CrmPerson[];
  /** People whom Gong has not linked to the CRM. */
  unlinked: number;
}
