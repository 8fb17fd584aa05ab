import { keptFormats } from "#lib/format/kept-formats.ts";

const clockIn = keptFormats("en-US", {
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

/** Offset of `zone` from UTC at an instant, in milliseconds: east of Greenwich it is positive. */
export function offsetAt(epochMs: number, zone: string): number {
  const parts = clockIn(zone).formatToParts(epochMs);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - Math.floor(epochMs / 1000) * 1000;
}

const dayMs = 86_400_000;

/** The instant at which a calendar day begins in a zone, also where clocks change at midnight. */
export function startOfDay(day: string, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offsets = [offsetAt(midnight - dayMs, zone), offsetAt(midnight + dayMs, zone)];
  const instants = offsets.map((offset) => midnight - offset).sort((one, other) => one - other);
  // By the clock of the day before, midnight may be skipped or come an hour early.
  const first = instants.find((instant) => instant + offsetAt(instant, zone) >= midnight);
  return new Date(first ?? midnight);
}

/** The instant at which the day after `day` begins in a zone. */
export function endOfDay(day: string, zone: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
  return startOfDay(next, zone);
}
