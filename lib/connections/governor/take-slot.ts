import { type AnswerOutcome, noteBooked, noteGivenBack, noteOutcome, refusedForMs } from "./breaker.ts";
import { earliestStart, type Start } from "./earliest-start.ts";
import { dayMs, type Lane, laneRules, requestsPerSecond, sliceMs, windowMs } from "./limits.ts";
import { countInDay, type GovernorMemory, recall, usedToday } from "./memory.ts";
import {
  easyGapMs,
  gapMs,
  noteLost,
  noteSent,
  noteTaken,
  type Pacing,
  slowDown,
  type Try,
} from "./pacing.ts";

/** A slot; whoever got it tells in the end what became of it. */
export interface Booked {
  at: number;
  pace: Try;
}

export type SlotAnswer =
  /** Start at this moment; it is booked. */
  | ({ kind: "start" } & Booked)
  /** Nothing is booked: ask again after so many milliseconds. */
  | { kind: "ask-again"; inMs: number }
  /** Nothing is booked and waiting is no use; `inMs` says when it may be. */
  | { kind: "closed"; why: "gate" | "day" | "queue"; inMs: number }
  /** Nothing is booked: Gong has not answered since `sinceMs`, and somebody looks again in `inMs`. */
  | { kind: "down"; sinceMs: number; inMs: number };

export interface SlotRequest {
  lane: Lane;
  now: number;
  /** The caller needs so many milliseconds to learn of its slot. */
  leadMs: number;
  /** How long a request of the caller may be on its way, until its answer tells. */
  transitMs: number;
  /** A slot that was missed or is no longer wanted, given back in the same step. */
  giveBack?: Booked | undefined;
}

/** When enough of the day's slices have aged for `cap` to hold again. */
export function dayOpensAt(memory: GovernorMemory, cap: number): number {
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
  const memory = recall(given, now);
  const refuse = (answer: SlotAnswer) => ({ memory, answer });
  const downMs = refusedForMs(memory.breaker, now);
  if (downMs > 0) return refuse({ kind: "down", sinceMs: memory.breaker.failingSince ?? now, inMs: downMs });
  if (usedToday(memory) >= rules.dayCap) {
    return refuse({ kind: "closed", why: "day", inMs: dayOpensAt(memory, rules.dayCap) - now });
  }
  const at = earliestAtPace(memory, lane, Math.max(now + leadMs, memory.gateUntil), transitMs);
  const inMs = at - now;
  if (inMs > rules.maxWaitMs) {
    return refuse({ kind: "closed", why: memory.gateUntil > now ? "gate" : "queue", inMs });
  }
  if (inMs > rules.horizonMs) return refuse({ kind: "ask-again", inMs: inMs - rules.horizonMs });
  const starts: Start[] = [...memory.starts, [at, at + transitMs]];
  const pace = { since: memory.pacing.since, isClose: isClose(memory, at) };
  return {
    memory: {
      ...memory,
      starts,
      day: countInDay(memory, at, 1),
      breaker: noteBooked(memory.breaker, at),
      pacing: noteSent(memory.pacing, pace),
    },
    answer: { kind: "start", at, pace },
  };
}

/** The first moment, not before `from`, that fits Gong's window and our own pace. */
function earliestAtPace(memory: GovernorMemory, lane: Lane, from: number, transitMs: number): number {
  const gongs = { limit: requestsPerSecond, windowMs, transitMs };
  const gap = gapMs(memory.pacing, lane === "interactive");
  if (gap === 0) return earliestStart(memory.starts, from, gongs);
  const own = { limit: 1, windowMs: gap, transitMs };
  let at = from;
  for (let before = Number.NaN; at !== before; ) {
    before = at;
    at = earliestStart(memory.starts, at, own);
    at = earliestStart(memory.starts, at, gongs);
  }
  return at;
}

function isClose({ starts, pacing }: GovernorMemory, at: number): boolean {
  const easyMs = easyGapMs(pacing);
  return starts.some(([other]) => Math.abs(at - other) < easyMs);
}

/** Forgets a booked slot nobody used. */
export function giveSlotBack(memory: GovernorMemory, { at, pace }: Booked): GovernorMemory {
  const index = memory.starts.findIndex(([from]) => from === at);
  if (index === -1) return memory;
  return {
    ...memory,
    starts: memory.starts.toSpliced(index, 1),
    day: countInDay(memory, at, -1),
    breaker: noteGivenBack(memory.breaker, at),
    pacing: noteLost(memory.pacing, pace),
  };
}

/** A booked request has left late, and arrives later than was reckoned with. */
export function noteLate(memory: GovernorMemory, { at }: Booked, arrivesBy: number): GovernorMemory {
  const starts = memory.starts.map(
    ([from, to]): Start => (from === at ? [from, Math.max(to, arrivesBy)] : [from, to]),
  );
  return { ...memory, starts };
}

/** How a booked request went: when it was sent, when it reached Gong at the latest, and what became of it. */
export interface Over extends Booked {
  arrival: Start;
  outcome: AnswerOutcome;
}

/** A booked request is over. */
export function noteAnswer(before: GovernorMemory, over: Over, now: number): GovernorMemory {
  const memory = recall(before, now);
  const { at, arrival, outcome } = over;
  const index = memory.starts.findIndex(([booked]) => booked === at);
  const others = index === -1 ? memory.starts : memory.starts.toSpliced(index, 1);
  return {
    ...memory,
    starts: [...others, arrival],
    breaker: noteOutcome(memory.breaker, outcome, now),
    pacing: paceAfter(memory.pacing, over, now),
  };
}

function paceAfter(pacing: Pacing, { pace, outcome }: Over, now: number): Pacing {
  if (outcome === "throttled") return slowDown(pacing, pace, now);
  return outcome === "answered" ? noteTaken(pacing, pace) : noteLost(pacing, pace);
}
