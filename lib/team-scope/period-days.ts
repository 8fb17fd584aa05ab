import { keptFormats } from "#lib/format/kept-formats.ts";
import type { DayRange, TeamScopeQuery } from "./schemas.ts";

const dayMs = 86_400_000;

const epoch = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayText = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export function addDays(day: string, count: number): string {
  return dayText(epoch(day) + count * dayMs);
}

/** How many days a range holds. */
export function countDays({ from, to }: DayRange): number {
  return Math.round((epoch(to) - epoch(from)) / dayMs) + 1;
}

const dayIn = keptFormats("en-CA", {});

export function todayIn(zone: string, nowMs: number): string {
  return dayIn(zone).format(nowMs);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(epoch(day)).getUTCDay() + 6) % 7));
}

/** The first day of the month that is `count` months after the day's. */
function monthStart(day: string, count = 0): string {
  const date = new Date(epoch(day));
  return dayText(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
}

/** The first day of the quarter that is `count` quarters after the day's. */
function quarterStart(day: string, count = 0): string {
  return monthStart(day, 3 * count - (new Date(epoch(day)).getUTCMonth() % 3));
}

type Asked = Pick<TeamScopeQuery, "period" | "from" | "to">;

/** The days of a period as of `today`, both included. Two days given in the wrong order are put in order. */
export function periodDays({ period, from, to }: Asked, today: string): DayRange {
  switch (period) {
    case "this_week":
      return { from: mondayOf(today), to: today };
    case "last_week":
      return { from: addDays(mondayOf(today), -7), to: addDays(mondayOf(today), -1) };
    case "last_30_days":
      return { from: addDays(today, -29), to: today };
    case "last_90_days":
      return { from: addDays(today, -89), to: today };
    case "this_month":
      return { from: monthStart(today), to: today };
    case "last_month":
      return { from: monthStart(today, -1), to: addDays(monthStart(today), -1) };
    case "this_quarter":
      return { from: quarterStart(today), to: today };
    case "last_quarter":
      return { from: quarterStart(today, -1), to: addDays(quarterStart(today), -1) };
    case "custom": {
      const [first = today, last = today] = [from ?? to ?? today, to ?? today].sort();
      return { from: first, to: last };
    }
  }
}

/** The period before, as far as this one has come: a Tuesday is held against a Tuesday, the 31st against the 30th. */
export function previousDays({ period }: Asked, days: DayRange): DayRange {
  const length = countDays(days);
  const before = addDays(days.from, -1);
  const upTo = (from: string) => ({ from, to: [addDays(from, length - 1), before].sort()[0] ?? before });
  switch (period) {
    case "this_week":
      return upTo(addDays(days.from, -7));
    case "this_month":
      return upTo(monthStart(days.from, -1));
    case "this_quarter":
      return upTo(quarterStart(days.from, -1));
    case "last_month":
      return { from: monthStart(days.from, -1), to: before };
    case "last_quarter":
      return { from: quarterStart(days.from, -1), to: before };
    default:
      return { from: addDays(days.from, -length), to: before };
  }
}
