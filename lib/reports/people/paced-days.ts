import type { Pace } from "#lib/activity/choices.ts";
import { listPacedSpans } from "#lib/activity/list-paced-spans.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";

export interface PacedDays extends DayRange {
  /** The first day of the whole week or month. */
  start: string;
}

/** The weeks or months that days touch, newest first, each cut to the days. Pure. */
export function pacedDays({ from, to }: DayRange, pace: Pace): PacedDays[] {
  let count = 1;
  while ((listPacedSpans(to, pace, count)[0]?.from ?? from) > from) count += 1;
  return listPacedSpans(to, pace, count)
    .map((span) => ({
      start: span.from,
      from: span.from > from ? span.from : from,
      to: span.to < to ? span.to : to,
    }))
    .reverse();
}
