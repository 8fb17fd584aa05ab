import { earliestStart, type Start } from "./earliest-start.ts";
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
  /** How long a request of the caller may be on its way, until its answer tells. */
  transitMs: number;
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
  { lane, now, leadMs, transitMs, giveBack }: SlotRequest,
): { memory: GovernorMemory; answer: SlotAnswer } {
  const rules = laneRules[lane];
  const given = giveBack === undefined ? before : giveSlotBack(before, giveBack);
  const memory = recall(given, now, paceStepMs);
  const refuse = (answer: SlotAnswer) => ({ memory, answer });
  if (usedToday(memory) >= rules.dayCap) {
    return refuse({ kind: "closed", why: "day", inMs: dayOpensAt(memory, rules.dayCap) - now });
  }
  const window = { limit: memory.pace, windowMs, transitMs };
  const at = earliestStart(memory.starts, Math.max(now + leadMs, memory.gateUntil), window);
  const inMs = at - now;
  if (inMs > rules.maxWaitMs) {
    return refuse({ kind: "closed", why: memory.gateUntil > now ? "gate" : "queue", inMs });
  }
  if (inMs > rules.horizonMs) return refuse({ kind: "ask-again", inMs: inMs - rules.horizonMs });
  const starts: Start[] = [...memory.starts, [at, at + transitMs]];
  return {
    memory: { ...memory, starts, day: countInDay(memory, at, 1) },
    answer: { kind: "start", at },
  };
}

/** Forgets a booked slot nobody used. */
export function giveSlotBack(memory: GovernorMemory, at: number): GovernorMemory {
  const index = memory.starts.findIndex(([from]) => from === at);
  if (index === -1) return memory;
  return { ...memory, starts: memory.starts.toSpliced(index, 1), day: countInDay(memory, at, -1) };
}

/** A booked request has been answered: it was sent at `from` and reached Gong by `to` at the latest. */
export function noteArrival(
  memory: GovernorMemory,
  at: number,
  [from, to]: Start,
  now: number,
): GovernorMemory {
  const index = memory.starts.findIndex(([booked]) => booked === at);
  const others = index === -1 ? memory.starts : memory.starts.toSpliced(index, 1);
  return recall({ ...memory, starts: [...others, [from, to]] }, now, paceStepMs);
}
