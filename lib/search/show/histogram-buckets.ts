import type { SearchHistogram } from "../schemas.ts";

const dayMs = 86_400_000;
const mostDays = 35;
const mostWeeks = 30;

const asDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const asMs = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The calendar day of an instant in a zone, as the days of the filters are meant. */
function dayReader(zone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (ms) => format.format(ms);
}

type Unit = SearchHistogram["unit"];

/** The first day of the bucket that a day belongs to; weeks begin on Monday. */
function bucketStart(day: string, unit: Unit): string {
  if (unit === "day") return day;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  const weekday = (new Date(asMs(day)).getUTCDay() + 6) % 7;
  return asDay(asMs(day) - weekday * dayMs);
}

function nextStart(day: string, unit: Unit): string {
  if (unit !== "month") return asDay(asMs(day) + (unit === "day" ? 1 : 7) * dayMs);
  const start = new Date(asMs(day));
  start.setUTCMonth(start.getUTCMonth() + 1);
  return start.toISOString().slice(0, 10);
}

function unitFor(first: string, last: string): Unit {
  const days = (asMs(last) - asMs(first)) / dayMs + 1;
  if (days <= mostDays) return "day";
  return days <= mostWeeks * 7 ? "week" : "month";
}

/** Counts calls by day, week or month of the zone, whichever leaves a chart that can be read; no gap between the first and the last. */
export function histogramBuckets(
  startsMs: readonly number[],
  zone: string,
): Pick<SearchHistogram, "unit" | "buckets"> {
  const dayOf = dayReader(zone);
  const days = startsMs.map(dayOf).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { unit: "day", buckets: [] };
  const unit = unitFor(first, last);
  const counts = new Map<string, number>();
  for (const day of days) {
    const start = bucketStart(day, unit);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const buckets: SearchHistogram["buckets"] = [];
  for (let from = bucketStart(first, unit); from <= last; from = nextStart(from, unit)) {
    const to = asDay(asMs(nextStart(from, unit)) - dayMs);
    buckets.push({ from, to, calls: counts.get(from) ?? 0 });
  }
  return { unit, buckets };
}
