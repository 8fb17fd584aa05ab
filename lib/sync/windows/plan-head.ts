import { dayMs, hourMs, planWindows, type Span } from "./plan-windows.ts";

/** Below this many calls a day the whole day's overlap costs no more than two requests. */
const smallDay = 200;

/**
 * What an incremental run reads: everything since `asOfMs`, and again some time before it, because calls
 * appear minutes to a day after they were held. A quiet company re-reads a whole day each time; a busy one
 * two hours, and the whole day once an hour.
 */
export function planHead(facts: {
  nowMs: number;
  asOfMs: number;
  /** When the run before this one started. */
  lastRunMs: number | null;
  callsOfLastDay: number;
}): Span[] {
  const { nowMs, asOfMs, lastRunMs, callsOfLastDay } = facts;
  const isNewHour = lastRunMs === null || Math.floor(lastRunMs / hourMs) !== Math.floor(nowMs / hourMs);
  const overlap = callsOfLastDay <= smallDay || isNewHour ? dayMs : 2 * hourMs;
  const fromMs = Math.floor((Math.min(asOfMs, nowMs) - overlap) / 1000) * 1000;
  const whole = { fromMs, toMs: Math.floor(nowMs / 1000) * 1000 };
  return whole.toMs - fromMs <= 2 * dayMs ? [whole] : planWindows(whole);
}
