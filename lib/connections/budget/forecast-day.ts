/** One step of the reckoning; the past is counted in slices of the same length. */
export const stepMs = 600_000;
const dayMs = 86_400_000;
const hourMs = 3_600_000;

export interface ForecastFacts {
  nowMs: number;
  /** [start of the slice, requests in it] of the last day, in any order. */
  slices: readonly (readonly [number, number])[];
  /** Requests an hour that keeping up and people take. */
  steadyPerHour: number;
  /** Requests that copying what is laid out still takes. */
  backlog: number;
  /** Requests a second that are allowed now. */
  pace: number;
  /** To how many requests of the day keeping up, and copying history, may bring the company. */
  steadyCap: number;
  backlogCap: number;
}

export interface Forecast {
  peak: number;
  peakAtMs: number;
  backlogDoneAtMs: number | null;
  /** When the day is so full that keeping up has to wait. */
  fullAtMs: number | null;
}

/**
 * Follows the sliding day for the next 24 hours: what was used leaves it as it turns a day old, keeping up and people add
 * their rate, and the backlog fills what the pace and its cap leave. Pure.
 */
export function forecastDay(facts: ForecastFacts): Forecast {
  const steady = (facts.steadyPerHour * stepMs) / hourMs;
  const perStep = (facts.pace * stepMs) / 1_000;
  const spent = facts.slices.map(([start, count]): [number, number] => [start, count]);
  let backlog = facts.backlog;
  let backlogDoneAtMs = backlog <= 0 ? facts.nowMs : null;
  let fullAtMs: number | null = null;
  let peak = usedAt(spent, facts.nowMs);
  let peakAtMs = facts.nowMs;
  for (let start = facts.nowMs; start < facts.nowMs + dayMs; start += stepMs) {
    const end = start + stepMs;
    const before = usedAt(spent, end);
    const kept = Math.min(steady, perStep, Math.max(0, facts.steadyCap - before));
    const room = Math.min(backlog, perStep - kept, Math.max(0, facts.backlogCap - before - kept));
    backlog -= room;
    spent.push([start, kept + room]);
    const used = before + kept + room;
    if (used > peak) [peak, peakAtMs] = [used, end];
    if (backlog <= 0) backlogDoneAtMs ??= end;
    if (steady > 0 && kept < Math.min(steady, perStep)) fullAtMs ??= start;
  }
  return { peak: Math.round(peak), peakAtMs, backlogDoneAtMs, fullAtMs };
}

/** A slice counts until its last moment is a day old, as the governor counts it. */
function usedAt(slices: readonly (readonly [number, number])[], ms: number): number {
  return slices.reduce((sum, [start, count]) => (start + stepMs > ms - dayMs ? sum + count : sum), 0);
}
