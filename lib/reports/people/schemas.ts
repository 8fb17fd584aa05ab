import { z } from "zod";
import { type Pace, paces } from "#lib/activity/choices.ts";
import { sheetFormats } from "#lib/format/sheet-choices.ts";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";

/** Whose figures of when, by week or by month. Days are the company's own: the zone of the scope says what today is. */
export const PeopleReportQuery = TeamScopeQuery.extend({ pace: z.enum(paces).default("week") });
export type PeopleReportQuery = z.infer<typeof PeopleReportQuery>;
export type PeopleReportFilter = z.input<typeof PeopleReportQuery>;

export const ListPeopleReportQuery = PeopleReportQuery.extend({
  /** The last row of the page before: the first day of its period and its person. */
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_\d{1,20}$/, "must be a cursor that a list answered")
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListPeopleReportQuery = z.infer<typeof ListPeopleReportQuery>;

export const ExportPeopleReportInput = PeopleReportQuery.extend({
  format: z.enum(sheetFormats).default("csv"),
});
export type ExportPeopleReportInput = z.infer<typeof ExportPeopleReportInput>;

/** A part of the report on people; its cells are those of the file. */
export interface PeopleReportPage {
  heads: SheetHead[];
  rows: SheetValue[][];
  /** Only on the first page. */
  totals: PeopleReportTotals | null;
  nextCursor: string | null;
}

export interface PeopleReportTotals {
  rows: number;
  people: number;
  /** By id of the column, of those that can be added up and of which anything is known. */
  sums: Record<string, number>;
  /** Whole days of the company, both included; null before the first of them is over. */
  days: DayRange | null;
  pace: Pace;
  /** Of all days; null until Gong has named it, and UTC counts. */
  companyZone: string | null;
  /** When Gong was last asked for what people did. */
  asOf: string | null;
  /** The first day of which anything is copied. */
  copiedFrom: string | null;
}
