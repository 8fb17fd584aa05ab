import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnswerOutcome,
  type Breaker,
  closedBreaker,
  noteOutcome,
  opensAfter,
  probeEveryMs,
  refusedForMs,
} from "./breaker.ts";
import { type Lane, lanes, leadMs } from "./limits.ts";
import { emptyMemory } from "./memory.ts";
import { giveSlotBack, noteAnswer, takeSlot } from "./take-slot.ts";

const start = 1_800_000_000_000;
const hourMs = 3_600_000;

function fail(times: number, at = start): Breaker {
  return Array.from({ length: times }).reduce<Breaker>(
    (one) => noteOutcome(one, "failed", at),
    closedBreaker(),
  );
}

const open = () => ({ ...emptyMemory(), breaker: fail(opensAfter) });

describe("the breaker", () => {
  it("opens within ten failures in a row and says since when Gong has been silent", () => {
    expect(opensAfter).toBeLessThanOrEqual(10);
    expect(fail(opensAfter - 1).isOpen).toBe(false);
    expect(fail(opensAfter)).toMatchObject({ isOpen: true, failingSince: start });
  });

  it.each(["answered", "throttled"] as const)(
    "starts counting anew, and closes, when a request is %s",
    (outcome) => {
      expect(noteOutcome(fail(opensAfter - 1), outcome, start)).toEqual(closedBreaker());
      expect(noteOutcome(fail(opensAfter), outcome, start)).toEqual(closedBreaker());
    },
  );

  it("learns nothing from a request that its caller gave up", () => {
    expect(noteOutcome(fail(3), "unknown", start)).toEqual(fail(3));
  });

  it.each(lanes)("refuses the lane %s at once, with the time of the next look", (lane) => {
    const { answer } = takeSlot(open(), { lane, now: start + 10_000, leadMs, transitMs: 0 });
    expect(answer).toEqual({ kind: "down", sinceMs: start, inMs: 20_000 });
  });

  it("lets another one look when the slot was given back unused", () => {
    const now = start + probeEveryMs;
    const { memory, answer } = takeSlot(open(), { lane: "backfill", now, leadMs, transitMs: 0 });
    if (answer.kind !== "start") throw new Error("nobody may look");
    expect(refusedForMs(memory.breaker, now)).toBeGreaterThan(0);
    expect(refusedForMs(giveSlotBack(memory, answer).breaker, answer.at)).toBe(0);
  });
});

describe("R10: Gong is down for six hours", () => {
  const asker = fc.record({
    lane: fc.constantFrom(...lanes),
    everyMs: fc.integer({ min: 200, max: 40_000 }),
    /** How long a request takes to fail. */
    failsAfterMs: fc.integer({ min: 1, max: 40_000 }),
  });

  it("fails ten requests, besides those under way, then one each half minute over all lanes and processes", () => {
    fc.assert(
      fc.property(fc.array(asker, { minLength: 1, maxLength: 12 }), (askers) => {
        const sent = playOutage(askers, start + 6 * hourMs);
        const failedBefore = (at: number) => sent.filter((one) => one.failedAt <= at).length;
        const looks = sent.filter(({ at }) => failedBefore(at) >= 10).map(({ at }) => at);
        for (const [index, at] of looks.entries()) {
          const before = looks[index - 1];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(probeEveryMs);
        }
        expect(looks.length).toBeLessThanOrEqual((6 * hourMs) / probeEveryMs);
      }),
      { numRuns: 15 },
    );
  });

  it("is over with the first look after Gong is back, at most half a minute later", () => {
    const sent = playOutage(
      [{ lane: "incremental", everyMs: 1_000, failsAfterMs: 50 }],
      start + 6 * hourMs + 60_000,
      start + 6 * hourMs,
    );
    const answered = sent.filter(({ outcome }) => outcome === "answered").map(({ at }) => at);
    expect((answered[0] ?? 0) - (start + 6 * hourMs)).toBeLessThanOrEqual(probeEveryMs + 1_000);
    expect(answered.length).toBeGreaterThan(20);
  });
});

interface Asker {
  lane: Lane;
  everyMs: number;
  failsAfterMs: number;
}

/** Everybody asks again and again; what is sent fails until Gong is back. */
function playOutage(askers: readonly Asker[], until: number, backAt = Number.POSITIVE_INFINITY) {
  let memory = emptyMemory();
  const sent: { at: number; failedAt: number; outcome: AnswerOutcome }[] = [];
  const queue: { at: number; run: () => void }[] = [];
  const plan = (at: number, run: () => void) => {
    queue.splice(queue.findLastIndex((event) => event.at <= at) + 1, 0, { at, run });
  };
  const ask = ({ lane, everyMs, failsAfterMs }: Asker, now: number): void => {
    const taken = takeSlot(memory, { lane, now, leadMs, transitMs: 0 });
    memory = taken.memory;
    const { answer } = taken;
    const again = (at: number) => plan(at, () => ask({ lane, everyMs, failsAfterMs }, at));
    if (answer.kind !== "start") {
      again(now + everyMs);
      return;
    }
    const outcome = answer.at >= backAt ? "answered" : "failed";
    const overAt = answer.at + failsAfterMs;
    sent.push({ at: answer.at, failedAt: overAt, outcome });
    plan(overAt, () => {
      memory = noteAnswer(memory, { ...answer, arrival: [answer.at, answer.at], outcome }, overAt);
    });
    again(overAt + everyMs);
  };
  for (const [index, asker] of askers.entries()) plan(start + index, () => ask(asker, start + index));
  for (let event = queue.shift(); event && event.at < until; event = queue.shift()) event.run();
  return sent;
}
