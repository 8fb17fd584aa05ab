import { z } from "zod";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { greatest, type Metric, type MetricRanges, metricIds } from "./choices.ts";

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

export const paces = ["week", "month"] as const;
export type Pace = (typeof paces)[number];

/** Whose figures of when, which of them is drawn, and by week or month. */
export const InteractionQuery = TeamScopeQuery.extend({
  metric: z.enum(metricIds).default("talkRatio"),
  pace: z.enum(paces).default("week"),
  /** One person against the team. */
  person: gongId.optional(),
});
export type InteractionQuery = z.infer<typeof InteractionQuery>;

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

/** What the people of the table come to: the mean of their values, and the calls behind all of them. */
export interface MetricSummary {
  mean: number;
  median: number;
  people: number;
  calls: number;
}

export interface InteractionTrendPoint extends DayRange {
  /** The chosen person’s, else the mean of the people; null where nothing was measured. */
  value: number | null;
  /** The mean of the people beside one person. */
  against: number | null;
  people: number;
  n: number;
}

export interface Interaction {
  /** By name; 50 at most, those with most calls first chosen, the person that is looked at always among them. */
  people: InteractionPerson[];
  /** People in scope with any figure. */
  total: number;
  summary: Record<Metric, MetricSummary | null>;
  summaryBefore: Record<Metric, MetricSummary | null>;
  ranges: MetricRanges;
  trend: InteractionTrendPoint[];
  /** The viewer’s days that calls are counted in, and those before; null before where calls are not copied so far back. */
  days: DayRange;
  previousDays: DayRange | null;
  /** The whole weeks or months of Gong’s that touch the period, and as many before; days of the company. */
  gongDays: DayRange | null;
  gongPreviousDays: DayRange | null;
  companyZone: string | null;
  /** When Gong was last asked for its averages; null before the first time. */
  asOf: string | null;
}
