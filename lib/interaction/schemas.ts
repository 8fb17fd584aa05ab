import { z } from "zod";
import { type Pace, paces } from "#lib/activity/choices.ts";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import {
  greatest,
  type Metric,
  type MetricRanges,
  type MetricSpan,
  metricIds,
  teamsCompared,
} from "./choices.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

function rangeOf(metric: Metric) {
  const end = z.number().min(0).max(greatest[metric]);
  return z
    .object({ from: end, to: end })
    .refine(({ from, to }) => from < to, "must begin below its end")
    .nullable()
    .optional();
}

const rangeShape = Object.fromEntries(metricIds.map((id) => [id, rangeOf(id)])) as {
  [id in Metric]: ReturnType<typeof rangeOf>;
};

/** Ranges to set, null for none. */
export const UpdateRangesInput = z.strictObject(rangeShape);
export type UpdateRangesInput = z.infer<typeof UpdateRangesInput>;

/** Whose figures of when, which of them is drawn, and by week or month. */
export const InteractionQuery = TeamScopeQuery.extend({
  metric: z.enum(metricIds).default("talkRatio"),
  pace: z.enum(paces).default("week"),
  /** One person against the team. */
  person: gongId.optional(),
});
export type InteractionQuery = z.infer<typeof InteractionQuery>;

/** Teams by their managers, one figure, by week or month up to the end of the period. */
export const CompareTeamsQuery = TeamScopeQuery.omit({ team: true }).extend({
  metric: z.enum(metricIds).default("talkRatio"),
  pace: z.enum(paces).default("week"),
  teams: z
    .string()
    .regex(/^\d{1,20}(,\d{1,20})*$/, "must be Gong ids with commas between them")
    .refine((ids) => {
      const { size } = new Set(ids.split(","));
      return size >= teamsCompared.least && size <= teamsCompared.most;
    }, "must be two to six teams"),
});
export type CompareTeamsQuery = z.infer<typeof CompareTeamsQuery>;

/** A figure and the calls it is the average of. */
export interface MetricValue {
  value: number;
  n: number;
}

/** Null where nothing was measured. */
export type MetricValues = Record<Metric, MetricValue | null>;

export interface InteractionPerson {
  id: string;
  name: string;
  isActive: boolean;
  now: MetricValues;
  before: MetricValues;
}

/** What the people come to: the mean and the median of their values, and the calls behind all of them. */
export interface MetricSummary {
  mean: number;
  median: number;
  people: number;
  calls: number;
}

export type MetricSummaries = Record<Metric, MetricSummary | null>;

/** How many people have a value from `from` to below `to`; the last bin holds its end. */
export interface DistributionBin {
  from: number;
  to: number;
  people: number;
}

export interface InteractionTrendPoint extends DayRange {
  /** The chosen person’s, else the mean of the people; null where nothing was measured. */
  value: number | null;
  /** The mean of the people beside one person. */
  against: number | null;
  /** People with a value. */
  people: number;
}

/** What the people of a team come to in one week or month. */
export interface TeamPoint {
  /** The mean of the people with a value; null where nothing was measured. */
  value: number | null;
  people: number;
  /** Calls behind it: a call counts for each of them who was on it, of Gong’s own figures for its host. */
  calls: number;
  /** Of Gong’s own figures, those of the people who hosted the calls; else none. */
  hosts: string[];
}

export interface ComparedTeam {
  /** The manager. */
  id: string;
  name: string;
  /** People in the team whom the viewer may see, the manager among them. */
  size: number;
  /** One for each of the spans. */
  points: TeamPoint[];
}

export interface TeamComparison {
  teams: ComparedTeam[];
  /** Weeks or months, oldest first, both ends included. */
  spans: DayRange[];
  range: MetricSpan | null;
  /** The zone that the days of the spans are of. */
  zone: string;
  companyZone: string | null;
  asOf: string | null;
}

/** The weeks or months of Gong’s that touch a period, as days of the company, both included. */
export interface GongSpan extends DayRange {
  pace: Pace;
}

export interface Interaction {
  /** Highest value of the drawn figure first; 50 at most, those with most calls, the chosen person always among them. */
  people: InteractionPerson[];
  /** People in scope with any figure. */
  total: number;
  summary: MetricSummaries;
  summaryBefore: MetricSummaries;
  ranges: MetricRanges;
  distribution: DistributionBin[];
  trend: InteractionTrendPoint[];
  /** The viewer’s days whose calls the talk ratio is computed from, and those before where they are copied. */
  days: DayRange;
  previousDays: DayRange | null;
  /** What Gong’s own averages are of, and as much before; null before the first day of the period is over. */
  gong: GongSpan | null;
  gongBefore: DayRange | null;
  /** Whether Gong has told of all the weeks or months in `gong`; true where none of them has begun. */
  isGongCopied: boolean;
  companyZone: string | null;
  /** When Gong was last asked for its averages; null before the first time. */
  asOf: string | null;
}
