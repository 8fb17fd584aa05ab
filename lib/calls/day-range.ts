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

/** Offset of `zone` from UTC at an instant, in milliseconds. */
function offsetAt(epochMs: number, zone: string): number {
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

/** The instant at which a calendar day begins in a zone, also where clocks change at midnight. */
export function startOfDay(day: string, zone: string): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`);
  let instant = asIfUtc - offsetAt(asIfUtc, zone);
  instant = asIfUtc - offsetAt(instant, zone);
  return new Date(instant);
}

/** The instant at which the day after `day` begins in a zone. */
export function endOfDay(day: string, zone: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return startOfDay(next, zone);
}
