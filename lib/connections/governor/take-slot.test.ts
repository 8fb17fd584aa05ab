import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backOff } from "./back-off.ts";
import { earliestStart } from "./earliest-start.ts";
import { dayMs, type Lane, laneRules, lanes, leadMs, requestsPerDay, windowMs } from "./limits.ts";
import { emptyMemory, type GovernorMemory, usedToday } from "./memory.ts";
import { giveSlotBack, takeSlot } from "./take-slot.ts";

const start = 1_800_000_000_000;

function mostInAnySecond(starts: readonly number[]): number {
  const sorted = [...starts].sort((one, other) => one - other);
  const counts = sorted.map((from) => sorted.filter((at) => at >= from && at < from + 1_000).length);
  return Math.max(0, ...counts);
}

describe("earliestStart", () => {
  it("never lets a window hold more than the limit, and never waits when it need not", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 1, max: 3 }),
        (tries, from, limit) => {
          const starts: number[] = [];
          for (const at of tries) starts.push(earliestStart(starts, at, limit, 1_000));
          const found = earliestStart(starts, from, limit, 1_000);
          const allowed = (at: number) => {
            const all = [...starts, at].sort((one, other) => one - other);
            return all.every(
              (first, index) => (all[index + limit] ?? Number.POSITIVE_INFINITY) - first >= 1_000,
            );
          };
          expect(found).toBeGreaterThanOrEqual(from);
          expect(allowed(found)).toBe(true);
          for (let sooner = from; sooner < found; sooner += 1) expect(allowed(sooner)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("takeSlot", () => {
  const step = fc.record({
    afterMs: fc.integer({ min: 0, max: 900 }),
    lane: fc.constantFrom(...lanes),
    leadMs: fc.integer({ min: 0, max: 60 }),
    outcome: fc.constantFrom(
      "use" as const,
      "use" as const,
      "miss" as const,
      "cancel" as const,
      "429" as const,
    ),
    retryAfterMs: fc.integer({ min: 0, max: 4_000 }),
  });

  it("never starts more than 3 in any sliding second, whoever asks, misses, cancels or is throttled", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let memory = emptyMemory();
        let now = start;
        let missed: number | undefined;
        const used: number[] = [];
        for (const { afterMs, lane, leadMs: lead, outcome, retryAfterMs } of steps) {
          now += afterMs;
          const taken = takeSlot(memory, { lane, now, leadMs: lead, giveBack: missed });
          missed = undefined;
          memory = taken.memory;
          if (taken.answer.kind !== "start") continue;
          expect(taken.answer.at).toBeGreaterThanOrEqual(now);
          expect(taken.answer.at - now).toBeLessThanOrEqual(laneRules[lane].horizonMs);
          if (outcome === "miss") missed = taken.answer.at;
          else if (outcome === "cancel") memory = giveSlotBack(memory, taken.answer.at);
          else used.push(taken.answer.at);
          if (outcome === "429") memory = backOff(memory, retryAfterMs, now);
        }
        expect(mostInAnySecond(used)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("never starts more than a lane may in any 24 hours, and keeps the last 1,000 for people", () => {
    const hour = 3_600_000;
    let memory = emptyMemory();
    const used: { at: number; lane: Lane }[] = [];
    for (let now = start; now < start + 3 * dayMs; now += 4_000) {
      const lane: Lane =
        now < start + 14 * hour ? "backfill" : now < start + 2 * dayMs ? "incremental" : "interactive";
      const taken = takeSlot(memory, { lane, now, leadMs });
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
    const { answer } = takeSlot(memory, { lane: "interactive", now: start, leadMs });
    expect(answer).toMatchObject({ kind: "closed", why: "day" });
    const inMs = answer.kind === "closed" ? answer.inMs : 0;
    expect(inMs).toBeGreaterThan(dayMs - 600_000);
    ({ memory } = takeSlot(memory, { lane: "interactive", now: start + inMs - 1, leadMs }));
    expect(usedToday(memory)).toBe(requestsPerDay);
    expect(takeSlot(memory, { lane: "interactive", now: start + inMs, leadMs }).answer.kind).toBe("start");
  });

  it("lets no person wait more than 1.5 s behind any amount of backfill and copying", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 200, max: 3_000 }), { minLength: 5, maxLength: 20 }),
        (workers, pauses) => {
          let memory = emptyMemory();
          const due = Array.from({ length: workers }, (_, index) => start + index);
          let person = start + 500;
          for (const pause of pauses) {
            for (;;) {
              const next = Math.min(...due);
              if (next > person) break;
              const lane = due.indexOf(next) % 2 === 0 ? "backfill" : "incremental";
              const taken = takeSlot(memory, { lane, now: next, leadMs });
              memory = taken.memory;
              const { answer } = taken;
              due[due.indexOf(next)] = answer.kind === "start" ? answer.at : next + Math.ceil(answer.inMs);
            }
            const taken = takeSlot(memory, { lane: "interactive", now: person, leadMs });
            memory = taken.memory;
            expect(taken.answer.kind).toBe("start");
            if (taken.answer.kind === "start") expect(taken.answer.at - person).toBeLessThanOrEqual(1_500);
            person += pause + 1_500;
          }
        },
      ),
    );
  });

  it("uses 97 % of the allowed rate when there is always work", () => {
    let memory = emptyMemory();
    const used: number[] = [];
    for (let now = start; now < start + 60_000; ) {
      const { memory: after, answer } = takeSlot(memory, { lane: "backfill", now, leadMs });
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
      const { answer } = takeSlot(memory, { lane, now: start + 4_000, leadMs });
      const opensAt =
        answer.kind === "start" ? answer.at : start + 4_000 + answer.inMs + laneRules[lane].horizonMs;
      expect(opensAt).toBe(start + 10_000);
    }
    const far = takeSlot(backOff(memory, 7_200_000, start), { lane: "interactive", now: start, leadMs });
    expect(far.answer).toEqual({ kind: "closed", why: "gate", inMs: 7_200_000 });
  });

  it("slows down by one a gate and returns to full pace within two minutes of quiet", () => {
    const once = backOff(backOff(emptyMemory(), 1_000, start), 1_000, start + 1);
    expect(once.pace).toBe(2);
    const twice = backOff(once, 1_000, start + 2_000);
    expect(twice.pace).toBe(1);
    let memory = backOff(twice, 1_000, start + 4_000);
    expect(memory.pace).toBe(1);
    for (let now = start + 5_000; now < start + 125_000; now += 1_000) {
      ({ memory } = takeSlot(memory, { lane: "backfill", now, leadMs }));
    }
    expect(memory.pace).toBe(3);
  });

  it("never opens a gate earlier, and never waits more than a day", () => {
    const memory = backOff(backOff(emptyMemory(), 5_000, start), 1_000, start);
    expect(memory.gateUntil).toBe(start + 5_000);
    expect(backOff(memory, 1e15, start).gateUntil).toBe(start + dayMs);
  });
});
