import type { Span } from "../windows/plan-windows.ts";

/** "2026-09": a calendar month in UTC, so that no change of clocks makes it longer or shorter. */
export type Month = string;

const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** True for text like "2026-09". */
export function isMonth(value: unknown): value is Month {
  return typeof value === "string" && monthPattern.test(value);
}

/** The month that a moment (epoch milliseconds) lies in. */
export function monthOf(ms: number): Month {
  return new Date(ms).toISOString().slice(0, 7);
}

/** From the month's first millisecond to the next month's first, which is not part of it. */
export function monthSpan(month: Month): Span {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return { fromMs: Date.UTC(year, number - 1, 1), toMs: Date.UTC(year, number, 1) };
}

/** The month `count` months after (or, when negative, before) another. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return monthOf(Date.UTC(year, number - 1 + count, 1));
}

/** The months that a span touches, newest first; none when it is empty. */
export function monthsOf({ fromMs, toMs }: Span): Month[] {
  const months: Month[] = [];
  if (toMs <= fromMs) return months;
  for (let month = monthOf(toMs - 1); monthSpan(month).toMs > fromMs; month = addMonths(month, -1)) {
    months.push(month);
  }
  return months;
}

/** What two spans have in common; null when they do not touch. */
export function overlapOf(one: Span, other: Span): Span | null {
  const fromMs = Math.max(one.fromMs, other.fromMs);
  const toMs = Math.min(one.toMs, other.toMs);
  return fromMs < toMs ? { fromMs, toMs } : null;
}
