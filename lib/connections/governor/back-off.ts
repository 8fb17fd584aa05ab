import { dayMs, paceStepMs } from "./limits.ts";
import { type GovernorMemory, recall } from "./memory.ts";

/**
 * Gong said 429: nobody starts before `Retry-After` is over. As we keep to Gong's limits, somebody else is
 * spending the company's budget too, so the pace falls by one, once for each gate.
 */
export function backOff(before: GovernorMemory, retryAfterMs: number, now: number): GovernorMemory {
  const memory = recall(before, now, paceStepMs);
  const waitMs = Math.min(Math.max(retryAfterMs, 0), dayMs);
  const isNews = memory.gateUntil <= now;
  return {
    ...memory,
    gateUntil: Math.max(memory.gateUntil, now + waitMs),
    pace: isNews ? Math.max(1, memory.pace - 1) : memory.pace,
    paceUntil: now + waitMs + paceStepMs,
  };
}
