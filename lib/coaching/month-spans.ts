import { addDays, companyToday, type Day, monthOf, nextMonth } from "#lib/sync/stats/company-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";

const monthBefore = (day: Day) => monthOf(addDays(monthOf(day), -1));

const earlierOf = (one: Day, other: Day): Day => [one, other].sort()[0] ?? one;

/** The whole months that days touch, none that has not begun, and as many before. Pure. */
export function monthSpans(
  days: DayRange,
  nowMs: number,
  companyZone: string | null,
): { months: DayRange; previous: DayRange; isRunning: boolean } {
  const today = companyToday(nowMs, companyZone);
  const last = monthOf(earlierOf(days.to, today));
  const first = earlierOf(monthOf(days.from), last);
  let count = 1;
  for (let month = first; month < last; month = nextMonth(month)) count += 1;
  let before = first;
  for (let at = 0; at < count; at += 1) before = monthBefore(before);
  const to = addDays(nextMonth(last), -1);
  return {
    months: { from: first, to },
    previous: { from: before, to: addDays(first, -1) },
    isRunning: to >= today,
  };
}

/** The last `count` months up to the one that `day` is in, oldest first. Pure. */
export function lastMonths(day: Day, count: number): DayRange[] {
  const months: DayRange[] = [];
  let from = monthOf(day);
  for (let at = 0; at < count; at += 1) {
    months.unshift({ from, to: addDays(nextMonth(from), -1) });
    from = monthBefore(from);
  }
  return months;
}
