import { dayMs, paceStepMs } from "./limits.ts";
import { type GovernorMemory, recall } from "./memory.ts";

/**
 * Gong said 429: nobody starts before `Retry-After` is over. One may be a request that came late; a second one soon
 * after says that somebody else spends the company's budget, so the pace falls by one, once for each gate.
 */
export function backOff(before: GovernorMemory, retryAfterMs: number, now: number): GovernorMemory {
  const memory = recall(before, now, paceStepMs);
  const waitMs = Math.min(Math.max(retryAfterMs, 0), dayMs);
  const isSameGate = memory.gateUntil > now;
  const isRepeated = !isSameGate && memory.paceUntil > now;
  return {
    ...memory,
    gateUntil: Math.max(memory.gateUntil, now + waitMs),
    pace: isRepeated ? Math.max(1, memory.pace - 1) : memory.pace,
    paceUntil: now + waitMs + paceStepMs,
  };
}
