import { dayMs, hourMs } from "../windows/plan-windows.ts";

const minuteMs = 60_000;

/** The first ask after a transcript was missed: most often it is only just being made. */
export const firstAgeMs = minuteMs;

/** Where so many wait already, a request of their own for those that join them would cost more than it finds. */
export const manyWaiting = 10;

/** A call held less long ago than this has most often just ended, and Gong is still working on its transcript. */
const youngMs = 3 * hourMs;

/** True of a call that was held so short a time ago that its transcript is probably still being made. */
export const isYoung = (startedMs: number, nowMs: number): boolean => nowMs - startedMs < youngMs;

/**
 * For a day all that wait are asked for together at fixed minutes of the hour, so that they share requests. Short enough
 * that a run may begin minutes late and still no fifteen minutes go by between two asks.
 */
export const firstDayStepMs = 12 * minuteMs;

/** Later, and for calls that were old when they were found, at full hours, which are fixed minutes as well. */
export const laterStepMs = hourMs;

/** Calls held longer ago than this when they were found are asked for at these ages only: nobody works on them any more. */
export const oldCallMs = 3 * dayMs;
export const oldCallAgesMs: readonly number[] = [1, 4, 12, 24, 48].map((hours) => hours * hourMs);

/** A transcript that is not there by then will not come. */
export const giveUpMs = 3 * dayMs;

/** What decides when a transcript is asked for again; epoch milliseconds. */
export interface Waiting {
  /** When it was missed first. */
  sinceMs: number;
  /** When the call was held. */
  startedMs: number;
}

/**
 * When a transcript is asked for after an ask at `nowMs` was in vain; null when it is given up. Gong needs minutes to a
 * day, seldom more, so the pauses grow: one minute, 12 minutes for a day, an hour for three.
 */
export function nextTranscriptAskMs({ sinceMs, startedMs }: Waiting, nowMs: number): number | null {
  if (nowMs - sinceMs >= giveUpMs) return null;
  if (sinceMs - startedMs > oldCallMs) {
    const next = oldCallAgesMs.find((age) => sinceMs + age > nowMs) ?? giveUpMs;
    return Math.ceil((sinceMs + next) / laterStepMs) * laterStepMs;
  }
  if (nowMs < sinceMs + firstAgeMs) return sinceMs + firstAgeMs;
  return nextStep(nowMs, nowMs - sinceMs < dayMs ? firstDayStepMs : laterStepMs);
}

/**
 * When a transcript is asked for that was missed just now, at `nowMs`: after a minute, or with the `others` that wait
 * already at their next moment where these are many; null when it is given up at once.
 */
export function firstTranscriptAskMs(startedMs: number, nowMs: number, others: number): number | null {
  const next = nextTranscriptAskMs({ sinceMs: nowMs, startedMs }, nowMs);
  return next === nowMs + firstAgeMs && others >= manyWaiting ? nextStep(nowMs, firstDayStepMs) : next;
}

/** The first fixed moment after `ms`. */
export function nextStep(ms: number, stepMs: number): number {
  return (Math.floor(ms / stepMs) + 1) * stepMs;
}
