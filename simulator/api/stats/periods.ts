import type { Day } from "../../rules/company-day.ts";

export const PERIODS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type Period = (typeof PERIODS)[number];

/** Days since 1970, the end not included. */
export interface DayRange {
  fromDay: Day;
  toDay: Day;
}

const DAY_MS = 86_400_000;

/** Cuts a range at the borders of the calendar; weeks begin on Monday, the first and last part may be short. */
export function cutIntoPeriods({ fromDay, toDay }: DayRange, period: Period): DayRange[] {
  const ranges: DayRange[] = [];
  for (let day = fromDay; day < toDay; ) {
    const next = Math.min(toDay, nextBorder(day, period));
    ranges.push({ fromDay: day, toDay: next });
    day = next;
  }
  return ranges;
}

/** The first day of the period after the one that holds `day`. */
function nextBorder(day: Day, period: Period): Day {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (period) {
    case "DAY":
      return day + 1;
    case "WEEK":
      return day + 7 - ((date.getUTCDay() + 6) % 7);
    case "MONTH":
      return Date.UTC(year, month + 1, 1) / DAY_MS;
    case "QUARTER":
      return Date.UTC(year, month + 3 - (month % 3), 1) / DAY_MS;
    case "YEAR":
      return Date.UTC(year + 1, 0, 1) / DAY_MS;
  }
}
