import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import type { DayRange, TimeRange } from "#lib/team-scope/schemas.ts";

const dayMs = 86_400_000;
const addDays = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);

export interface TrendWeek {
  days: DayRange;
  range: TimeRange;
  /** False where it ends before its Sunday. */
  isWhole: boolean;
}

/** `count` weeks from Monday to Sunday up to the one that holds `last`, which ends there. Oldest first. */
export function trendWeeks(last: string, zone: string, count: number): TrendWeek[] {
  const monday = addDays(last, -((new Date(`${last}T00:00:00Z`).getUTCDay() + 6) % 7));
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(monday, 7 * (index + 1 - count));
    const sunday = addDays(from, 6);
    const to = index === count - 1 ? last : sunday;
    const range = { from: startOfDay(from, zone), to: endOfDay(to, zone) };
    return { days: { from, to }, range, isWhole: to === sunday };
  });
}
