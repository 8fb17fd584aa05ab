import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { firstTranscriptAskMs, giveUpMs, manyWaiting, nextTranscriptAskMs } from "./transcript-ages.ts";

const minuteMs = 60_000;
const missed = Date.UTC(2026, 9, 24, 21, 3, 17);

/** Ages of all asks when each one is made `lateMs` after it is due. */
function asksOf(sinceMs: number, { startedMs = sinceMs, lateMs = 0 } = {}): number[] {
  const ages: number[] = [];
  for (let nowMs = sinceMs; ; ) {
    const next = nextTranscriptAskMs({ sinceMs, startedMs }, nowMs);
    if (next === null) return ages;
    nowMs = next + lateMs;
    ages.push(nowMs - sinceMs);
  }
}

describe("R13: nextTranscriptAskMs", () => {
  it("asks after one minute, and lets no fifteen minutes go by on the first day", () => {
    const moments = fc.record({
      sinceMs: fc.integer({ min: missed, max: missed + 400 * dayMs }),
      lateMs: fc.integer({ min: 0, max: 2.9 * minuteMs }),
    });
    fc.assert(
      fc.property(moments, ({ sinceMs, lateMs }) => {
        const ages = asksOf(sinceMs, { lateMs });
        expect(ages[0]).toBe(minuteMs + lateMs);
        const firstDay = [0, ...ages.filter((age) => age <= dayMs + 15 * minuteMs)];
        const gaps = firstDay.slice(1).map((age, index) => age - (firstDay[index] ?? 0));
        expect(Math.max(...gaps)).toBeLessThanOrEqual(15 * minuteMs);
        expect(firstDay.at(-1)).toBeGreaterThanOrEqual(dayMs);
      }),
    );
  });

  it("asks for those that join many together with them, within the same fifteen minutes", () => {
    expect(firstTranscriptAskMs(missed, missed, manyWaiting - 1)).toBe(missed + minuteMs);
    expect(firstTranscriptAskMs(missed, missed, manyWaiting)).toBe(Date.UTC(2026, 9, 24, 21, 12));
    const long = missed - 20 * dayMs;
    expect(firstTranscriptAskMs(long, missed, manyWaiting)).toBe(firstTranscriptAskMs(long, missed, 0));
  });

  it("asks every hour after that and a last time when three days are over", () => {
    const ages = asksOf(missed);
    const later = ages.filter((age) => age > dayMs + hourMs);
    const gaps = later.slice(1).map((age, index) => age - (later[index] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([hourMs]));
    expect(ages.at(-1)).toBeGreaterThanOrEqual(giveUpMs);
    expect(ages.at(-1)).toBeLessThan(giveUpMs + hourMs);
  });

  it("asks for all that wait at the same moments, so that they share requests", () => {
    const moments = new Set<number>();
    for (let index = 0; index < 50; index += 1) {
      const sinceMs = missed + index * 17_321;
      for (const age of asksOf(sinceMs)) if (age > 20 * minuteMs && age <= dayMs) moments.add(sinceMs + age);
    }
    expect(moments.size).toBeLessThanOrEqual(5 * 24 + 2);
  });

  it("asks seldom for calls that were old when they were found", () => {
    const ages = asksOf(missed, { startedMs: missed - 20 * dayMs });
    expect(ages).toHaveLength(6);
    expect(ages.every((age) => (missed + age) % hourMs === 0)).toBe(true);
    expect(ages.at(-1)).toBeGreaterThanOrEqual(giveUpMs);
  });
});
