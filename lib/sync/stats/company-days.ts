import { keptFormats } from "#lib/format/kept-formats.ts";
import { dayMs } from "../windows/plan-windows.ts";

/** Days are text as in "2026-09-07": the company's own, never moments. */
export type Day = string;

const plainDay = /^\d{4}-\d{2}-\d{2}/;

/** The day that a time of Gong's begins with: it writes times with the company's offset. Null for anything else. */
export function dayOfText(value: unknown): Day | null {
  const day = typeof value === "string" ? plainDay.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Monday of the day's week, as Gong begins weeks. */
export function weekOf(day: Day): Day {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The first day of the day's month. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the next month. */
export function nextMonth(day: Day): Day {
  return monthOf(addDays(monthOf(day), 31));
}

/**
 * The day that it is in the company. Gong refuses statistics beyond it, so as long as the zone is not known it is the
 * day of the place that is furthest behind (UTC-12).
 */
export function companyToday(nowMs: number, timeZone: string | null): Day {
  return dayInZone(nowMs, timeZone) ?? new Date(nowMs - dayMs / 2).toISOString().slice(0, 10);
}

/** Kept, because each is a hundred kilobytes that V8 does not reckon with: a year's plan of coaching asks 3,000 times. */
const dayIn = keptFormats("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });

/** The day of a moment in a zone; null where the zone is not known. */
export function dayInZone(atMs: number, timeZone: string | null): Day | null {
  try {
    return timeZone ? dayIn(timeZone).format(atMs) : null;
  } catch {
    return null;
  }
}

/** The first moment of a day in a zone, or in UTC while the zone is not known, as ISO text. */
export function startOfDay(day: Day, timeZone: string | null): string {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  let [low, high] = [utcMs - 15 * 3_600_000, utcMs + 15 * 3_600_000];
  if (dayInZone(utcMs, timeZone) === null) return new Date(utcMs).toISOString();
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if ((dayInZone(middle, timeZone) ?? day) < day) low = middle;
    else high = middle;
  }
  return new Date(high).toISOString();
}

/** A span of days; `to` is not part of it. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** The weeks that touch a span, newest first, whole ones. */
export function weeksIn({ from, to }: DaySpan): DaySpan[] {
  const weeks: DaySpan[] = [];
  for (let day = weekOf(from); day < to; day = addDays(day, 7))
    weeks.unshift({ from: day, to: addDays(day, 7) });
  return weeks;
}

/** The months that touch a span, newest first, whole ones. */
export function monthsIn({ from, to }: DaySpan): DaySpan[] {
  const months: DaySpan[] = [];
  for (let day = monthOf(from); day < to; day = nextMonth(day))
    months.unshift({ from: day, to: nextMonth(day) });
  return months;
}

export function laterDay(a: Day, b: Day): Day {
  return [a, b].sort().at(-1) ?? a;
}

/** Closed spans no longer change after `days` days; epoch milliseconds, a day late rather than early. */
export function settledAtMs({ to }: DaySpan, days: number): number {
  return Date.parse(`${addDays(to, days + 1)}T00:00:00Z`);
}

/** A span as far as it lies before `today`; undefined where nothing does. */
export function partBefore(span: DaySpan, today: Day): DaySpan | undefined {
  const to = span.to < today ? span.to : today;
  return span.from < to ? { from: span.from, to } : undefined;
}
