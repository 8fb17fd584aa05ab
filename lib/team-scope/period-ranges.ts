import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import { periodDays, previousDays, todayIn } from "./period-days.ts";
import type { TeamScope, TeamScopeQuery } from "./schemas.ts";

type Ranges = Pick<TeamScope, "days" | "previousDays" | "range" | "previousRange">;

/**
 * The stretch of time that a period means in its zone, and the one before. Where the period is still running the one
 * before ends at the same time of day as now, so that half a Tuesday is held against half a Tuesday.
 */
export function periodRanges(query: TeamScopeQuery, nowMs: number): Ranges {
  const { zone } = query;
  const today = todayIn(zone, nowMs);
  const days = periodDays(query, today);
  const before = previousDays(query, days);
  const range = { from: startOfDay(days.from, zone), to: endOfDay(days.to, zone) };
  const elapsedMs = nowMs - startOfDay(today, zone).getTime();
  const endOfBefore = endOfDay(before.to, zone).getTime();
  const sameTime = startOfDay(before.to, zone).getTime() + elapsedMs;
  const to = days.to === today ? Math.min(sameTime, endOfBefore) : endOfBefore;
  return {
    days,
    previousDays: before,
    range,
    previousRange: { from: startOfDay(before.from, zone), to: new Date(to) },
  };
}
