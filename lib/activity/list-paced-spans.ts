import { addDays, monthOf, nextMonth, weekOf } from "#lib/sync/stats/company-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { Pace } from "./choices.ts";

/** The last `count` weeks or months up to the one that holds `day`, oldest first, both ends included. Pure. */
export function listPacedSpans(day: string, pace: Pace, count: number): DayRange[] {
  const spans: DayRange[] = [];
  let inside = day;
  for (let at = 0; at < count; at += 1) {
    const from = pace === "week" ? weekOf(inside) : monthOf(inside);
    const to = pace === "week" ? addDays(from, 6) : addDays(nextMonth(from), -1);
    spans.unshift({ from, to });
    inside = addDays(from, -1);
  }
  return spans;
}
