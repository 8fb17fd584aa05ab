import { offsetAt } from "#lib/calls/day-range.ts";
import { addDays, todayIn } from "#lib/team-scope/period-days.ts";
import type { Rhythm } from "./schemas.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * The instant of a full hour of a day in a zone: the first where clocks show it twice, and where they skip it the moment
 * that comes as long after midnight. Pure.
 */
export function instantOf(day: string, hour: number, zone: string): number {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + hour * hourMs;
  const [before, after] = [offsetAt(asIfUtc - dayMs, zone), offsetAt(asIfUtc + dayMs, zone)];
  const shown = [asIfUtc - before, asIfUtc - after]
    .filter((at) => at + offsetAt(at, zone) === asIfUtc)
    .sort((one, other) => one - other);
  return shown[0] ?? asIfUtc - before;
}

function isDay(day: string, rhythm: Rhythm): boolean {
  if (rhythm.pace === "week") return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 === rhythm.day;
  const lastOfMonth = addDays(day, 1).slice(0, 7) !== day.slice(0, 7);
  const date = Number(day.slice(8));
  return date === rhythm.day || (lastOfMonth && date < rhythm.day);
}

/** The first time of a rhythm after a moment. Pure. */
export function nextOccurrence(rhythm: Rhythm, afterMs: number): Date {
  let day = addDays(todayIn(rhythm.zone, afterMs), -1);
  for (;;) {
    const at = isDay(day, rhythm) ? instantOf(day, rhythm.hour, rhythm.zone) : Number.NEGATIVE_INFINITY;
    if (at > afterMs) return new Date(at);
    day = addDays(day, 1);
  }
}
