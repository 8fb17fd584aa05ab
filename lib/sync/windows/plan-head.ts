import { dayMs, hourMs, planWindows, type Span } from "./plan-windows.ts";

/** Once a day this much is read again, for edits, deletions and calls that have turned private. */
export const sweepDays = 14;

/** Below this many calls a day the whole day's overlap costs no more than two requests. */
const smallDay = 200;

/** A call appears when it has ended and Gong has processed it; nearly all do so this long after they began. */
const usualMs = 75 * 60_000;

/**
 * What an incremental run reads: everything since `asOfMs`, and again some time before it, because calls
 * appear minutes to a day after they were held. A quiet company re-reads a whole day each time. A busy one, whose every
 * hour of overlap costs a page or two, re-reads 75 minutes, three hours every half hour, and the whole day every four
 * hours. The first run of each UTC day sweeps the last fourteen days.
 */
export function planHead(facts: {
  nowMs: number;
  asOfMs: number;
  /** When the run before this one started. */
  lastRunMs: number | null;
  callsOfLastDay: number;
}): Span[] {
  const { nowMs, asOfMs, lastRunMs, callsOfLastDay } = facts;
  const isFirstOf = (unitMs: number) =>
    lastRunMs === null || Math.floor(lastRunMs / unitMs) !== Math.floor(nowMs / unitMs);
  const busy = isFirstOf(4 * hourMs) ? dayMs : isFirstOf(hourMs / 2) ? 3 * hourMs : usualMs;
  const usual = callsOfLastDay <= smallDay ? dayMs : busy;
  const overlap = isFirstOf(dayMs) ? sweepDays * dayMs : usual;
  const fromMs = Math.floor((Math.min(asOfMs, nowMs) - overlap) / 1000) * 1000;
  const whole = { fromMs, toMs: Math.floor(nowMs / 1000) * 1000 };
  return whole.toMs - fromMs <= 2 * dayMs ? [whole] : planWindows(whole, callsOfLastDay);
}
