import { z } from "zod";

/**
 * Stops sending to a Gong that does not answer. Open after so many failures in a row (server errors, no answer, time
 * used up); then one request each half minute looks whether it answers again, over all processes and lanes.
 */
export const Breaker = z.object({
  /** Failures in a row. */
  failures: z.number().int(),
  /** When the first of them came; null when the last request was answered. */
  failingSince: z.number().nullable(),
  isOpen: z.boolean(),
  /** While open: when the next request may look. */
  probeAt: z.number(),
  /** The slot of the request that looks; given back unused, another may look. */
  probeSlot: z.number().nullable(),
});
export type Breaker = z.infer<typeof Breaker>;

export const opensAfter = 8;
export const probeEveryMs = 30_000;

/** How a request to Gong went; every answer below 500 says that Gong is there. */
export type AnswerOutcome = "answered" | "throttled" | "failed" | "unknown";

export function closedBreaker(): Breaker {
  return { failures: 0, failingSince: null, isOpen: false, probeAt: 0, probeSlot: null };
}

/** The breaker after one more request. Pure. */
export function noteOutcome(breaker: Breaker, outcome: AnswerOutcome, now: number): Breaker {
  if (outcome === "unknown") return breaker;
  if (outcome !== "failed") return breaker.failures === 0 && !breaker.isOpen ? breaker : closedBreaker();
  const failures = breaker.failures + 1;
  const failingSince = breaker.failingSince ?? now;
  if (breaker.isOpen || failures < opensAfter) return { ...breaker, failures, failingSince };
  return { failures, failingSince, isOpen: true, probeAt: now + probeEveryMs, probeSlot: null };
}

/** Milliseconds until somebody may send; 0 when closed, or when it is time to look. */
export function refusedForMs({ isOpen, probeAt }: Breaker, now: number): number {
  return isOpen ? Math.max(0, probeAt - now) : 0;
}

/** A slot was booked at `at`: while open, it is the one that looks. */
export function noteBooked(breaker: Breaker, at: number): Breaker {
  return breaker.isOpen ? { ...breaker, probeAt: at + probeEveryMs, probeSlot: at } : breaker;
}

/** A booked slot was given back unused. */
export function noteGivenBack(breaker: Breaker, at: number): Breaker {
  return breaker.probeSlot === at ? { ...breaker, probeAt: at, probeSlot: null } : breaker;
}
