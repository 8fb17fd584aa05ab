import { startOfDay } from "#lib/calls/day-range.ts";

export interface WeekRanges {
  thisWeek: { from: Date; to: Date };
  /** The same stretch of the week before, so that a Tuesday is held against a Tuesday. */
  lastWeek: { from: Date; to: Date };
  /** Plain dates in the zone. */
  weekStart: string;
  today: string;
}

const dayMs = 86_400_000;

/** Weeks begin on Monday in `zone`. */
export function weekRanges(nowMs: number, zone: string): WeekRanges {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(nowMs);
  const todayUtc = Date.parse(`${today}T00:00:00Z`);
  const daysSinceMonday = (new Date(todayUtc).getUTCDay() + 6) % 7;
  const dayText = (offset: number) => new Date(todayUtc + offset * dayMs).toISOString().slice(0, 10);
  const elapsedToday = nowMs - startOfDay(today, zone).getTime();
  return {
    today,
    weekStart: dayText(-daysSinceMonday),
    thisWeek: { from: startOfDay(dayText(-daysSinceMonday), zone), to: new Date(nowMs) },
    lastWeek: {
      from: startOfDay(dayText(-daysSinceMonday - 7), zone),
      to: new Date(startOfDay(dayText(-7), zone).getTime() + elapsedToday),
    },
  };
}
