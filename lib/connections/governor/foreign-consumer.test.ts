import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimiter } from "#simulator/rules/rate-limiter.ts";
import { backOff } from "./back-off.ts";
import { type Lane, leadMs, requestsPerDay, requestsPerSecond } from "./limits.ts";
import { emptyMemory } from "./memory.ts";
import { noteAnswer, takeSlot } from "./take-slot.ts";

const start = 1_800_000_000_000;
const secondMs = 1_000;

interface Sent {
  at: number;
  lane: Lane;
  isTaken: boolean;
  /** From asking for a slot until Gong took it or refused it. */
  waitedMs: number;
}

interface World {
  /** Requests a second that the hidden key takes, and when (in seconds from the start) that changes. */
  foreign: readonly (readonly [fromSecond: number, perSecond: number])[];
  seconds: number;
  senders: number;
  latencyMs: number;
  wayMs: number;
}

/** Runs the pure functions against the simulator's limiter, in a time that jumps from event to event. */
function play({ foreign, seconds, senders, latencyMs, wayMs }: World): Sent[] {
  const limits = (foreignPerSecond: number) => ({
    perSecond: requestsPerSecond,
    perDay: requestsPerDay,
    foreignPerSecond,
  });
  const judge = new RateLimiter(limits(0));
  const queue: { at: number; run: (now: number) => void }[] = [];
  const plan = (at: number, run: (now: number) => void) => {
    const place = queue.findLastIndex((event) => event.at <= at) + 1;
    queue.splice(place, 0, { at, run });
  };
  let memory = emptyMemory();
  const sent: Sent[] = [];

  const ask = (lane: Lane, askedAt: number, pauseMs: number) => (now: number) => {
    const taken = takeSlot(memory, { lane, now, leadMs, transitMs: 60 });
    memory = taken.memory;
    const { answer } = taken;
    if (answer.kind !== "start") return plan(now + Math.ceil(answer.inMs), ask(lane, askedAt, pauseMs));
    plan(answer.at + wayMs, (arrivedAt) => {
      const verdict = judge.admit(arrivedAt);
      sent.push({ at: arrivedAt, lane, isTaken: verdict.admitted, waitedMs: arrivedAt - askedAt });
      plan(arrivedAt + latencyMs, (answeredAt) => {
        const outcome = verdict.admitted ? "answered" : "throttled";
        memory = noteAnswer(memory, { ...answer, arrival: [answer.at, arrivedAt], outcome }, answeredAt);
        if (!verdict.admitted) memory = backOff(memory, verdict.retryAfterSeconds * secondMs, answeredAt);
        const again = answeredAt + (verdict.admitted ? pauseMs : verdict.retryAfterSeconds * secondMs);
        plan(again, ask(lane, verdict.admitted ? again : askedAt, pauseMs));
      });
    });
  };
  for (const [fromSecond, perSecond] of foreign) {
    plan(start + fromSecond * secondMs, (now) => judge.change(limits(perSecond), now));
  }
  for (let sender = 0; sender < senders; sender += 1) plan(start + sender, ask("backfill", start, 1));
  plan(start + 500, ask("interactive", start + 500, 7_000));
  for (let event = queue.shift(); event && event.at < start + seconds * secondMs; event = queue.shift()) {
    event.run(event.at);
  }
  return sent;
}

const between = (sent: readonly Sent[], from: number, to: number) =>
  sent.filter(({ at }) => at >= start + from * secondMs && at < start + to * secondMs);
const refusedShare = (sent: readonly Sent[]) => sent.filter(({ isTaken }) => !isTaken).length / sent.length;
const takenPerSecond = (sent: readonly Sent[], seconds: number) =>
  sent.filter(({ isTaken }) => isTaken).length / seconds;

const ways = fc.record({
  senders: fc.integer({ min: 5, max: 9 }),
  latencyMs: fc.integer({ min: 20, max: 800 }),
  wayMs: fc.integer({ min: 1, max: 25 }),
});

describe("R9: a foreign key that takes two of the three requests a second", () => {
  it("costs us at most one 429 in a hundred requests after a minute, and none of our share", () => {
    fc.assert(
      fc.property(ways, (way) => {
        const sent = play({ ...way, foreign: [[30, 2]], seconds: 630 });
        const settled = between(sent, 90, 630);
        expect(refusedShare(settled)).toBeLessThanOrEqual(0.01);
        expect(takenPerSecond(settled, 540)).toBeGreaterThanOrEqual(0.9);
      }),
      { numRuns: 12 },
    );
  });

  it("leaves the full rate to us two minutes after it stops, whenever that is", () => {
    fc.assert(
      fc.property(ways, fc.integer({ min: 100, max: 330 }), (way, stopsAt) => {
        const foreign = [
          [30, 2],
          [stopsAt, 0],
        ] as const;
        const sent = play({ ...way, foreign, seconds: stopsAt + 180 });
        expect(takenPerSecond(between(sent, stopsAt + 120, stopsAt + 180), 60)).toBeGreaterThanOrEqual(2.9);
      }),
      { numRuns: 12 },
    );
  });

  it("lets a person wait at most 1.5 s, 95 times of 100, behind any backfill", () => {
    fc.assert(
      fc.property(ways, (way) => {
        const sent = play({ ...way, foreign: [[30, 2]], seconds: 630 });
        const waits = between(sent, 60, 630)
          .filter(({ lane, isTaken }) => lane === "interactive" && isTaken)
          .map(({ waitedMs }) => waitedMs)
          .sort((one, other) => one - other);
        expect(waits.length).toBeGreaterThan(40);
        expect(waits[Math.ceil(waits.length * 0.95) - 1]).toBeLessThanOrEqual(1_500);
      }),
      { numRuns: 12 },
    );
  });
});

describe("R9: other foreign keys", () => {
  it.each([0.5, 1, 1.5])("that take %s a second leave us most of the rest", (perSecond) => {
    const sent = play({ foreign: [[10, perSecond]], seconds: 600, senders: 6, latencyMs: 300, wayMs: 10 });
    const settled = between(sent, 90, 600);
    expect(refusedShare(settled)).toBeLessThanOrEqual(0.03);
    expect(takenPerSecond(settled, 510)).toBeGreaterThanOrEqual((requestsPerSecond - perSecond) * 0.6);
  });

  it("that take everything leave us a trickle, and everything again when they stop", () => {
    const foreign = [
      [10, 3],
      [300, 0],
    ] as const;
    const sent = play({ foreign, seconds: 500, senders: 6, latencyMs: 300, wayMs: 10 });
    expect(between(sent, 90, 300).length / 210).toBeLessThanOrEqual(0.5);
    expect(takenPerSecond(between(sent, 440, 500), 60)).toBeGreaterThanOrEqual(2.9);
  });
});
