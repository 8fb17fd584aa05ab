import { dateFormat } from "./kept-formats.ts";

export type DateStyle = "short" | "date" | "time" | "zoned" | "full";

export interface FormatDateOptions {
  /** Epoch milliseconds, a Date, or text as JSON carries it. */
  at: number | Date | string;
  locale: string;
  /** An IANA zone: "Europe/Stockholm". */
  zone: string;
  style: DateStyle;
  /** Epoch milliseconds; the year is left out of `short` and `date` where it is this one. */
  now: number;
}

const full: Intl.DateTimeFormatOptions = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  second: "2-digit",
  timeZoneName: "short",
};

const year = (at: Date, zone: string) => dateFormat("en", { year: "numeric", timeZone: zone }).format(at);

const mostLocales = 200;
const hourWidths = new Map<string, "2-digit" | "numeric">();

/** "09:05" on a clock of 24 hours, "9:05 am" on one of 12. */
function hourWidth(locale: string): "2-digit" | "numeric" {
  const known = hourWidths.get(locale);
  if (known) return known;
  const { hour12 } = dateFormat(locale, { hour: "numeric" }).resolvedOptions();
  const width = hour12 ? "numeric" : "2-digit";
  if (hourWidths.size === mostLocales) hourWidths.clear();
  hourWidths.set(locale, width);
  return width;
}

/** One moment in the viewer's zone and order: "Tue 3 Nov, 14:00", "3 Nov 2025", "14:00", "14:00 CET", or everything. */
export function formatDate({ at, locale, zone, style, now }: FormatDateOptions): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return "unknown time";
  if (style === "full") return dateFormat(locale, { ...full, timeZone: zone }).format(moment);
  const time: Intl.DateTimeFormatOptions = { hour: hourWidth(locale), minute: "2-digit" };
  if (style === "time") return dateFormat(locale, { ...time, timeZone: zone }).format(moment);
  if (style === "zoned")
    return dateFormat(locale, { ...time, timeZoneName: "short", timeZone: zone }).format(moment);
  const isThisYear = year(moment, zone) === year(new Date(now), zone);
  const day: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  };
  const parts = style === "short" ? { weekday: "short" as const, ...day, ...time } : day;
  return dateFormat(locale, { ...parts, timeZone: zone }).format(moment);
}
