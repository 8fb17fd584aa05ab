import { earliestStart } from "./earliest-start.ts";
import { dayMs, type Lane, laneRules, paceStepMs, sliceMs, windowMs } from "./limits.ts";
import { countInDay, type GovernorMemory, recall, usedToday } from "./memory.ts";

export type SlotAnswer =
  /** Start at this moment; it is booked. */
  | { kind: "start"; at: number }
  /** Nothing is booked: ask again after so many milliseconds. */
  | { kind: "ask-again"; inMs: number }
  /** Nothing is booked and waiting is no use; `inMs` says when it may be. */
  | { kind: "closed"; why: "gate" | "day" | "queue"; inMs: number };

export interface SlotRequest {
  lane: Lane;
  now: number;
  /** The caller needs so many milliseconds to learn of its slot. */
  leadMs: number;
  /** A slot that was missed or is no longer wanted, given back in the same step. */
  giveBack?: number | undefined;
}

/** When enough of the day's slices have aged for `cap` to hold again. */
function dayOpensAt(memory: GovernorMemory, cap: number): number {
  let used = usedToday(memory);
  for (const [slice, count] of memory.day) {
    used -= count;
    if (used < cap) return slice + sliceMs + dayMs;
  }
  return 0;
}

/**
 * Decides, for one request, when it may start. Pure: everything that several processes must agree on is in
 * `memory`, which the caller holds locked.
 */
export function takeSlot(
  before: GovernorMemory,
  { lane, now, leadMs, giveBack }: SlotRequest,
): { memory: GovernorMemory; answer: SlotAnswer } {
  const rules = laneRules[lane];
  const given = giveBack === undefined ? before : giveSlotBack(before, giveBack);
  const memory = recall(given, now, paceStepMs);
  const refuse = (answer: SlotAnswer) => ({ memory, answer });
  if (usedToday(memory) >= rules.dayCap) {
    return refuse({ kind: "closed", why: "day", inMs: dayOpensAt(memory, rules.dayCap) - now });
  }
  const at = earliestStart(memory.starts, Math.max(now + leadMs, memory.gateUntil), memory.pace, windowMs);
  const inMs = at - now;
  if (inMs > rules.maxWaitMs) {
    return refuse({ kind: "closed", why: memory.gateUntil > now ? "gate" : "queue", inMs });
  }
  if (inMs > rules.horizonMs) return refuse({ kind: "ask-again", inMs: inMs - rules.horizonMs });
  const starts = [...memory.starts, at].sort((one, other) => one - other);
  return {
    memory: { ...memory, starts, day: countInDay(memory, at, 1) },
    answer: { kind: "start", at },
  };
}

/** Forgets a booked slot nobody used. */
export function giveSlotBack(memory: GovernorMemory, at: number): GovernorMemory {
  const index = memory.starts.indexOf(at);
  if (index === -1) return memory;
  return {
    ...memory,
    starts: memory.starts.filter((_, position) => position !== index),
    day: countInDay(memory, at, -1),
  };
}
