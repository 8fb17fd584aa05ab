import { z } from "zod";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { type Counter, type Counts, counters, paces } from "./choices.ts";

const counterIds = counters.map(({ id }) => id) as [Counter, ...Counter[]];

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

/** Whose doings of when, which of the counters is drawn, and by week or month. */
export const ActivityQuery = TeamScopeQuery.extend({
  counter: z.enum(counterIds).default("callsAsHost"),
  pace: z.enum(paces).default("week"),
  /** One person against the team. */
  person: gongId.optional(),
});
export type ActivityQuery = z.infer<typeof ActivityQuery>;

/** The calls behind one count: of one person, on one day where it is named. */
export const ActivityCallsQuery = TeamScopeQuery.extend({
  counter: z.enum(counterIds),
  person: gongId,
  day: z.iso.date("must be a date like 2026-03-31").optional(),
});
export type ActivityCallsQuery = z.infer<typeof ActivityCallsQuery>;

export interface ActivityPerson {
  id: string;
  name: string;
  isActive: boolean;
  counts: Counts;
  /** Null where the time before is not copied. */
  before: Counts | null;
}

export interface ActivityTrendPoint extends DayRange {
  /** The chosen person's, or the sum of the team; null where Gong's figures are not copied. */
  value: number | null;
  /** The team's average beside one person, else the sum as many periods earlier. */
  against: number | null;
}

export interface Activity {
  /** By the chosen counter, most first; 50 at most, the chosen person always among them. */
  people: ActivityPerson[];
  total: number;
  /** The mean over `counted` people: those active in Gong, and whoever did anything. */
  average: Counts;
  averageBefore: Counts | null;
  counted: number;
  /** Whole days of the company, both included; null before the first day of the period is over. */
  days: DayRange | null;
  previousDays: DayRange | null;
  isRunning: boolean;
  companyZone: string | null;
  /** When Gong was last asked; null before the first time. */
  asOf: string | null;
  trend: ActivityTrendPoint[];
  /** The chosen counter by day; null for days that are not copied. */
  heat: { days: string[]; rows: { id: string; values: (number | null)[] }[] };
}
