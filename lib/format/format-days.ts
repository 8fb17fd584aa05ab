import { dateFormat } from "./kept-formats.ts";

const dayMs = 86_400_000;

const dateOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const yearOf = (day: string) => day.slice(0, 4);

/**
 * "16 Nov – 18 Nov" of plain dates, both included, each in the order of the locale: servers and browsers write ranges
 * differently. A year that is not the present one is told.
 */
export function formatDays(
  { from, to }: { from: string; to: string },
  locale: string,
  now = Date.now(),
): string {
  const thisYear = yearOf(new Date(now).toISOString());
  const isThisYear = yearOf(from) === thisYear && yearOf(to) === thisYear;
  const format = dateFormat(locale, {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
    timeZone: "UTC",
  });
  const [first, last] = [from, to].map((day) => format.format(dateOf(day)));
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** "17 Aug" of a plain date, with its year where that is not the present one. */
export const formatDay = (day: string, locale: string, now = Date.now()): string =>
  formatDays({ from: day, to: day }, locale, now);

/** The day before a plain date. */
export function dayBefore(day: string): string {
  return new Date(dateOf(day) - dayMs).toISOString().slice(0, 10);
}
