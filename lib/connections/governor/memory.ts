import { z } from "zod";
import { Breaker, closedBreaker } from "./breaker.ts";
import { dayMs, sliceMs, windowMs } from "./limits.ts";
import { easyGapMs, fullPace, grow, Pacing } from "./pacing.ts";

/** What the governor remembers of one Gong company. All times are the database's, epoch milliseconds. */
export const GovernorMemory = z.object({
  /** [sent, reaches Gong by] of requests, past and booked; those older than a window are forgotten. */
  starts: z.array(z.tuple([z.number(), z.number()])),
  /** [start of the slice, requests in it], ascending, of the last day. */
  day: z.array(z.tuple([z.number(), z.number()])),
  /** Nobody may start before: Gong's `Retry-After`. */
  gateUntil: z.number(),
  /** How fast we go while somebody else spends the budget too. */
  pacing: Pacing.default(fullPace),
  /** Whether Gong answers at all. */
  breaker: Breaker.default(closedBreaker),
});
export type GovernorMemory = z.infer<typeof GovernorMemory>;

export function emptyMemory(): GovernorMemory {
  return { starts: [], day: [], gateUntil: 0, pacing: fullPace(), breaker: closedBreaker() };
}

/** The memory without what can no longer matter at `now`, and with the pace grown back if it is time. */
export function recall(memory: GovernorMemory, now: number): GovernorMemory {
  const pacing = grow(memory.pacing, now);
  const keptMs = Math.max(windowMs, easyGapMs(pacing));
  return {
    ...memory,
    pacing,
    starts: memory.starts.filter(([, to]) => to > now - keptMs),
    day: memory.day.filter(([slice]) => slice + sliceMs > now - dayMs),
  };
}

/** Requests of the last day and at most one slice more: an upper bound. */
export function usedToday(memory: GovernorMemory): number {
  return memory.day.reduce((sum, [, count]) => sum + count, 0);
}

/** Adds `change` requests to the slice of `at`. */
export function countInDay(memory: GovernorMemory, at: number, change: 1 | -1): GovernorMemory["day"] {
  const slice = at - (at % sliceMs);
  const known = memory.day.find(([start]) => start === slice);
  if (known === undefined) {
    if (change < 0) return memory.day;
    return [...memory.day, [slice, 1] as [number, number]].sort(([one], [other]) => one - other);
  }
  return memory.day
    .map(([start, count]): [number, number] => (start === slice ? [start, count + change] : [start, count]))
    .filter(([, count]) => count > 0);
}
