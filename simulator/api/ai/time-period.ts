import { dayOf, startOfDay } from "../../rules/company-day.ts";
import type { FieldReader } from "../../rules/field-reader.ts";
import type { ZoneOffset } from "../../world/zone.ts";

const DAY_MS = 86_400_000;

export const TIME_PERIODS = [
  "LAST_7DAYS",
  "LAST_30DAYS",
  "LAST_90DAYS",
  "LAST_90_DAYS_SINCE_LAST_ACTIVITY",
  "LAST_YEAR_SINCE_LAST_ACTIVITY",
  "LAST_YEAR",
  "THIS_WEEK",
  "THIS_MONTH",
  "THIS_YEAR",
  "THIS_QUARTER",
  "CUSTOM_RANGE",
  "ALL_CONVERSATIONS",
] as const;
export type TimePeriod = (typeof TIME_PERIODS)[number];

/** A span of time; `fromMs` inclusive, `toMs` exclusive. `lastDays` counts back from the newest call instead. */
export interface AskedPeriod {
  fromMs: number;
  toMs: number;
  lastDays: number | null;
}

/** The period a question means. A custom range needs its beginning. */
export function readPeriod(read: FieldReader, offsetAt: ZoneOffset, nowMs: number): AskedPeriod {
  const period = read.requiredOneOf("timePeriod", TIME_PERIODS);
  const fromMs = read.timeMs("fromDateTime");
  const toMs = read.timeMs("toDateTime");
  if (period === "CUSTOM_RANGE") {
    if (fromMs === undefined) read.fail("fromDateTime", "must not be null");
    if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs) {
      read.fail("fromDateTime", "must be before toDateTime");
    }
    return { fromMs: fromMs ?? 0, toMs: toMs ?? nowMs, lastDays: null };
  }
  if (period === "LAST_90_DAYS_SINCE_LAST_ACTIVITY") return { fromMs: 0, toMs: nowMs, lastDays: 90 };
  if (period === "LAST_YEAR_SINCE_LAST_ACTIVITY") return { fromMs: 0, toMs: nowMs, lastDays: 365 };
  return { fromMs: beginningOf(period, offsetAt, nowMs), toMs: nowMs, lastDays: null };
}

function beginningOf(period: TimePeriod | undefined, offsetAt: ZoneOffset, nowMs: number): number {
  const local = new Date(nowMs + offsetAt(nowMs));
  const year = local.getUTCFullYear();
  const month = local.getUTCMonth();
  const onDay = (epochMs: number) => startOfDay(offsetAt, Math.floor(epochMs / DAY_MS));
  switch (period) {
    case "LAST_7DAYS":
      return nowMs - 7 * DAY_MS;
    case "LAST_30DAYS":
      return nowMs - 30 * DAY_MS;
    case "LAST_90DAYS":
      return nowMs - 90 * DAY_MS;
    case "LAST_YEAR":
      return nowMs - 365 * DAY_MS;
    case "THIS_WEEK":
      return startOfDay(offsetAt, dayOf(offsetAt, nowMs) - ((local.getUTCDay() + 6) % 7));
    case "THIS_MONTH":
      return onDay(Date.UTC(year, month));
    case "THIS_QUARTER":
      return onDay(Date.UTC(year, month - (month % 3)));
    case "THIS_YEAR":
      return onDay(Date.UTC(year, 0));
    default:
      return 0;
  }
}
