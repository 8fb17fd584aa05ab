import type { Pace } from "#lib/activity/choices.ts";
import { listPacedSpans } from "#lib/activity/list-paced-spans.ts";
import { addDays } from "#lib/sync/stats/company-days.ts";
import type { Period } from "#lib/team-scope/choices.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";

const longestInWeeks = 26;

export interface GongSpans {
  pace: Pace;
  /** Oldest first; the last may still be running. */
  now: DayRange[];
  /** As many before. */
  before: DayRange[];
}

/**
 * Gong averages whole weeks and whole months: those that touch the days. Months where the period is made of them or is
 * long. Null where none of the days is over. Pure.
 */
export function gongSpans(period: Period, days: DayRange, today: string): GongSpans | null {
  if (days.from >= today) return null;
  const last = days.to < today ? days.to : addDays(today, -1);
  const pace = isOfMonths(period, days) ? "month" : "week";
  let count = 1;
  while ((listPacedSpans(last, pace, count)[0]?.from ?? "") > days.from) count += 1;
  const spans = listPacedSpans(last, pace, 2 * count);
  return { pace, now: spans.slice(count), before: spans.slice(0, count) };
}

function isOfMonths(period: Period, { from, to }: DayRange): boolean {
  if (period.endsWith("_month") || period.endsWith("_quarter")) return true;
  if (period !== "custom") return false;
  const isWhole = from.endsWith("-01") && addDays(to, 1).endsWith("-01");
  return isWhole || addDays(from, 7 * longestInWeeks) < to;
}
