import { addDays } from "#lib/sync/stats/company-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";

/**
 * Gong tells of a day when it is over: the period without today and what comes after, and the time before cut by as many
 * days. Null where nothing is left. Pure.
 */
export function wholeDays(
  days: DayRange,
  previous: DayRange,
  today: string,
): { days: DayRange | null; previousDays: DayRange | null } {
  if (days.to < today) return { days, previousDays: previous };
  if (days.from >= today) return { days: null, previousDays: null };
  const to = addDays(today, -1);
  const last = addDays(previous.from, countDays({ from: days.from, to }) - 1);
  return {
    days: { from: days.from, to },
    previousDays: { from: previous.from, to: [last, previous.to].sort()[0] ?? last },
  };
}

function countDays({ from, to }: DayRange): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}
