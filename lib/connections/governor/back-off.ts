import { dayMs } from "./limits.ts";
import { type GovernorMemory, recall } from "./memory.ts";

/** Gong said 429: nobody starts before its `Retry-After` is over; at most a day, and never earlier than before. */
export function backOff(before: GovernorMemory, retryAfterMs: number, now: number): GovernorMemory {
  const memory = recall(before, now);
  const waitMs = Math.min(Math.max(retryAfterMs, 0), dayMs);
  return { ...memory, gateUntil: Math.max(memory.gateUntil, now + waitMs) };
}
