import type { DayRange } from "#lib/team-scope/schemas.ts";

/** "16 Nov – 18 Nov", each day in the order of the locale: ranges are written differently by servers and browsers. */
export function formatDays({ from, to }: DayRange, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const [first, last] = [from, to].map((day) => format.format(Date.parse(`${day}T00:00:00Z`)));
  return first === last ? `${first}` : `${first} – ${last}`;
}
