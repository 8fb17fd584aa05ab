import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import type { TaskDue } from "./choices.ts";

export interface DueRange {
  /** Included. */
  from: Date | null;
  /** Not included. */
  to: Date | null;
}

/** The days of a due filter in a zone; a week is today and the six days after it. */
export function dueRange(due: TaskDue | undefined, zone: string, now: Date): DueRange {
  if (due === undefined) return { from: null, to: null };
  if (due === "overdue") return { from: null, to: now };
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now);
  const lastOfWeek = new Date(Date.parse(`${today}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
  if (due === "later") return { from: endOfDay(lastOfWeek, zone), to: null };
  return { from: startOfDay(today, zone), to: endOfDay(due === "today" ? today : lastOfWeek, zone) };
}
