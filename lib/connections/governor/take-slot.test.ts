import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backOff } from "./back-off.ts";
import { earliestStart, type Start } from "./earliest-start.ts";
import { dayMs, type Lane, laneRules, lanes, leadMs, requestsPerDay, windowMs } from "./limits.ts";
import { emptyMemory, type GovernorMemory, usedToday } from "./memory.ts";
import { type Booked, giveSlotBack, noteAnswer, takeSlot } from "./take-slot.ts";

const start = 1_800_000_000_000;

function mostInAnySecond(starts: readonly number[]): number {
  const sorted = [...starts].sort((one, other) => one - other);
  const counts = sorted.map((from) => sorted.filter((at) => at >= from && at < from + 1_000).length);
  return Math.max(0, ...counts);
}

describe("earliestStart", () => {
  it("lets no window see more arrivals than the limit wherever they fall, and never waits when it need not", () => {
    const tries = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 60 }), transitMs: fc.integer({ min: 0, max: 12 }) }),
      { maxLength: 9 },
    );
    const limits = fc.integer({ min: 1, max: 3 });
    /** Tries every set of `limit + 1`: can all of them arrive within less than a window? */
    const canCrowd = (starts: readonly Start[], limit: number): boolean => {
      const choose = (from: number, chosen: readonly Start[]): boolean => {
        if (chosen.length > limit) {
          const last = Math.max(...chosen.map(([sent]) => sent));
          return last - Math.min(...chosen.map(([, by]) => by)) < 20;
        }
        return starts.slice(from).some((start, index) => choose(from + index + 1, [...chosen, start]));
      };
      return choose(0, []);
    };
    fc.assert(
      fc.property(tries, limits, (requests, limit) => {
        const starts: Start[] = [];
        for (const { at, transitMs } of requests) {
          const found = earliestStart(starts, at, { limit, windowMs: 20, transitMs });
          expect(found).toBeGreaterThanOrEqual(at);
          for (let sooner = at; sooner < found; sooner += 1) {
            expect(canCrowd([...starts, [sooner, sooner + transitMs]], limit)).toBe(true);
          }
          starts.push([found, found + transitMs]);
          expect(canCrowd(starts, limit)).toBe(false);
        }
      }),
    );
  });
});

describe("takeSlot", () => {
  const step = fc.record({
    afterMs: fc.integer({ min: 0, max: 900 }),
    lane: fc.constantFrom(...lanes),
    leadMs: fc.integer({ min: 0, max: 60 }),
    wayMs: fc.integer({ min: 0, max: 300 }),
    tellsAfterMs: fc.integer({ min: 0, max: 900 }),
    outcome: fc.constantFrom(
      "use" as const,
      "use" as const,
      "miss" as const,
      "cancel" as const,
      "429" as const,
    ),
    retryAfterMs: fc.integer({ min: 0, max: 4_000 }),
  });

  it("lets no more than 3 arrive in any sliding second, whoever asks, misses, cancels, dawdles or is throttled", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let memory = emptyMemory();
        let now = start;
        let missed: Booked | undefined;
        const arrivals: number[] = [];
        const untold: { booked: Booked; arrivedAt: number; toldAt: number }[] = [];
        for (const { afterMs, lane, leadMs: lead, wayMs, tellsAfterMs, outcome, retryAfterMs } of steps) {
          now += afterMs;
          for (const { booked, arrivedAt, toldAt } of untold.splice(0)) {
            if (toldAt > now) untold.push({ booked, arrivedAt, toldAt });
            else {
              const over = {
                ...booked,
                arrival: [booked.at, arrivedAt] as Start,
                outcome: "answered",
              } as const;
              memory = noteAnswer(memory, over, now);
            }
          }
          const request = { lane, now, leadMs: lead, transitMs: 300, giveBack: missed };
          const { memory: after, answer } = takeSlot(memory, request);
          missed = undefined;
          memory = after;
          if (answer.kind !== "start") continue;
          const { at } = answer;
          expect(at).toBeGreaterThanOrEqual(now);
          expect(at - now).toBeLessThanOrEqual(laneRules[lane].horizonMs);
          if (outcome === "miss") missed = answer;
          else if (outcome === "cancel") memory = giveSlotBack(memory, answer);
          else {
            arrivals.push(at + wayMs);
            untold.push({ booked: answer, arrivedAt: at + wayMs, toldAt: at + wayMs + tellsAfterMs });
          }
          if (outcome === "429") memory = backOff(memory, retryAfterMs, now);
        }
        expect(mostInAnySecond(arrivals)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it("never starts more than a lane may in any 24 hours, and keeps the last 1,000 for people", () => {
    const hour = 3_600_000;
    let memory = emptyMemory();
    const used: { at: number; lane: Lane }[] = [];
    for (let now = start; now < start + 3 * dayMs; now += 4_000) {
      const lane: Lane =
        now < start + 14 * hour ? "backfill" : now < start + 2 * dayMs ? "incremental" : "interactive";
      const taken = takeSlot(memory, { lane, now, leadMs, transitMs: 0 });
      memory = taken.memory;
      if (taken.answer.kind === "start") used.push({ at: taken.answer.at, lane });
    }
    const caps: Record<Lane, number> = { backfill: 8_000, incremental: 9_000, interactive: requestsPerDay };
    let oldest = 0;
    let most = 0;
    for (const [index, { at, lane }] of used.entries()) {
      while ((used[oldest]?.at ?? at) <= at - dayMs) oldest += 1;
      const inDay = index - oldest + 1;
      most = Math.max(most, inDay);
      expect(inDay).toBeLessThanOrEqual(caps[lane]);
    }
    expect(most).toBeGreaterThan(requestsPerDay * 0.97);
  });

  it("says when the day opens again, and opens then", () => {
    let memory: GovernorMemory = { ...emptyMemory(), day: [[start - (start % 600_000), requestsPerDay]] };
    const { answer } = takeSlot(memory, { lane: "interactive", now: start, leadMs, transitMs: 0 });
    expect(answer).toMatchObject({ kind: "closed", why: "day" });
    const inMs = answer.kind === "closed" ? answer.inMs : 0;
    expect(inMs).toBeGreaterThan(dayMs - 600_000);
    ({ memory } = takeSlot(memory, { lane: "interactive", now: start + inMs - 1, leadMs, transitMs: 0 }));
    expect(usedToday(memory)).toBe(requestsPerDay);
    expect(
      takeSlot(memory, { lane: "interactive", now: start + inMs, leadMs, transitMs: 0 }).answer.kind,
    ).toBe("start");
  });

  it("lets no person wait more than 1.5 s behind any amount of backfill and copying", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 200, max: 3_000 }), { minLength: 5, maxLength: 20 }),
        (workers, pauses) => {
          const due = Array.from({ length: workers }, (_, index) => start + index);
          const lanesOf = due.map((_, index): Lane => (index % 2 === 0 ? "backfill" : "incremental"));
          lanesOf.push("interactive");
          due.push(start + 500);
          let memory = emptyMemory();
          let cameAt = start + 500;
          for (const pause of pauses) {
            for (let isServed = false; !isServed; ) {
              const now = Math.min(...due);
              // Of those who ask at the same moment the person comes last.
              const who = due.indexOf(now);
              const lane = lanesOf[who] ?? "backfill";
              const { memory: after, answer } = takeSlot(memory, { lane, now, leadMs, transitMs: 0 });
              memory = after;
              const next = answer.kind === "start" ? answer.at : now + Math.ceil(answer.inMs);
              due[who] = next;
              if (lane !== "interactive" || answer.kind !== "start") continue;
              expect(answer.at - cameAt).toBeLessThanOrEqual(1_500);
              isServed = true;
              cameAt = next + pause;
              due[who] = cameAt;
            }
          }
        },
      ),
    );
  });

  it("uses 97 % of the allowed rate when there is always work", () => {
    let memory = emptyMemory();
    const used: number[] = [];
    for (let now = start; now < start + 60_000; ) {
      const { memory: after, answer } = takeSlot(memory, { lane: "backfill", now, leadMs, transitMs: 0 });
      memory = after;
      if (answer.kind === "start") used.push(answer.at);
      else now += Math.ceil(answer.inMs);
    }
    expect(used.length / (3 * 60)).toBeGreaterThan(0.97);
    expect(windowMs).toBeGreaterThan(1_000);
  });
});

describe("backOff", () => {
  it("closes the gate for every lane until Retry-After is over", () => {
    const memory = backOff(emptyMemory(), 10_000, start);
    for (const lane of lanes) {
      const { answer } = takeSlot(memory, { lane, now: start + 4_000, leadMs, transitMs: 0 });
      const opensAt =
        answer.kind === "start" ? answer.at : start + 4_000 + answer.inMs + laneRules[lane].horizonMs;
      expect(opensAt).toBe(start + 10_000);
    }
    const far = takeSlot(backOff(memory, 7_200_000, start), {
      lane: "interactive",
      now: start,
      leadMs,
      transitMs: 0,
    });
    expect(far.answer).toEqual({ kind: "closed", why: "gate", inMs: 7_200_000 });
  });

  it("never opens a gate earlier, and never waits more than a day", () => {
    const memory = backOff(backOff(emptyMemory(), 5_000, start), 1_000, start);
    expect(memory.gateUntil).toBe(start + 5_000);
    expect(backOff(memory, 1e15, start).gateUntil).toBe(start + dayMs);
  });
});
