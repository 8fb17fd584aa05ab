import { z } from "zod";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { gongId } from "./schemas.ts";

const metric = z.string().min(1).max(200);

/** Whose reports of when, and which of Gong's figures is drawn. */
export const CoachingMetricsQuery = TeamScopeQuery.extend({
  metric: metric.default("callsListenedTo"),
  /** One direct report. */
  person: gongId.optional(),
});
export type CoachingMetricsQuery = z.infer<typeof CoachingMetricsQuery>;

/** The calls behind one count. */
export const MetricCallsQuery = TeamScopeQuery.extend({ metric, manager: gongId, person: gongId });
export type MetricCallsQuery = z.infer<typeof MetricCallsQuery>;

/** Counts by Gong's name of the figure; what is missing is 0. */
export type MetricCounts = Record<string, number>;

export interface ReportRow {
  manager: { id: string; name: string };
  report: { id: string; name: string };
  counts: MetricCounts;
  /** Null where the time before is not copied. */
  before: MetricCounts | null;
}

export interface CoachingMetrics {
  /** In the order of the table. */
  metrics: { id: string; label: string; means: string | null }[];
  /** By manager, then most of the chosen figure first; 50 at most. */
  rows: ReportRow[];
  total: number;
  sums: MetricCounts;
  sumsBefore: MetricCounts | null;
  /** Whole months of the company that the period touches, both ends included. */
  months: DayRange;
  previousMonths: DayRange | null;
  /** True where the last month is not over. */
  isRunning: boolean;
  /** The chosen figure of twelve months; null for months that are not copied. */
  trend: (DayRange & { value: number | null })[];
  companyZone: string | null;
  /** When Gong was last asked; null before the first time. */
  asOf: string | null;
}
