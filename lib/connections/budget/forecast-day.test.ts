import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ForecastFacts, forecastDay, stepMs } from "./forecast-day.ts";

const hourMs = 3_600_000;
const nowMs = Date.UTC(2026, 10, 3, 12);
const facts = (changes: Partial<ForecastFacts> = {}): ForecastFacts => ({
  nowMs,
  slices: [],
  steadyPerHour: 0,
  backlog: 0,
  pace: 3,
  steadyCap: 9_000,
  backlogCap: 8_000,
  ...changes,
});

describe("forecastDay", () => {
  it("foresees nothing where nothing is spent or wanted", () => {
    expect(forecastDay(facts())).toEqual({
      peak: 0,
      peakAtMs: nowMs,
      backlogDoneAtMs: nowMs,
      fullAtMs: null,
    });
  });

  it("adds the rate of keeping up over a whole day", () => {
    const { peak, peakAtMs, fullAtMs } = forecastDay(facts({ steadyPerHour: 12 }));
    expect(peak).toBe(288);
    expect(peakAtMs).toBe(nowMs + 24 * hourMs);
    expect(fullAtMs).toBeNull();
  });

  it("lets what was spent leave the day when it is a day old", () => {
    const spent = facts({ slices: [[nowMs - 23 * hourMs, 500]], steadyPerHour: 60 });
    const { peak, peakAtMs } = forecastDay(spent);
    expect(peak).toBe(1_440);
    expect(peakAtMs).toBe(nowMs + 24 * hourMs);
    expect(forecastDay({ ...spent, steadyPerHour: 6 })).toMatchObject({ peak: 506 });
  });

  it("says when a backlog is copied at the pace of now", () => {
    const { backlogDoneAtMs, peak } = forecastDay(facts({ backlog: 2_700 }));
    expect(backlogDoneAtMs).toBe(nowMs + 2 * stepMs);
    expect(peak).toBe(2_700);
  });

  it("stops a backlog at its cap until the day has room again", () => {
    const { backlogDoneAtMs, peak } = forecastDay(facts({ backlog: 20_000 }));
    expect(backlogDoneAtMs).toBeNull();
    expect(peak).toBe(8_000);
  });

  it("says when keeping up itself has to wait", () => {
    const { fullAtMs, peak } = forecastDay(facts({ slices: [[nowMs - stepMs, 8_900]], steadyPerHour: 300 }));
    expect(fullAtMs).toBe(nowMs + 2 * stepMs);
    expect(peak).toBe(9_000);
  });

  it("never foresees more than the caps allow, unless it is spent already", () => {
    const slices = fc.array(fc.tuple(fc.integer({ min: 0, max: 143 }), fc.nat(2_000)), { maxLength: 20 });
    fc.assert(
      fc.property(slices, fc.nat(2_000), fc.nat(50_000), (past, steadyPerHour, backlog) => {
        const spent = past.map(([age, count]): [number, number] => [nowMs - (age + 1) * stepMs, count]);
        const already = spent.reduce((sum, [, count]) => sum + count, 0);
        const { peak } = forecastDay(facts({ slices: spent, steadyPerHour, backlog }));
        expect(peak).toBeLessThanOrEqual(Math.max(already, 9_000));
      }),
    );
  });

  it("foresees no emptier day when more is wanted", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(5_000), (one, more, backlog) => {
        const less = forecastDay(facts({ steadyPerHour: one, backlog }));
        const full = forecastDay(facts({ steadyPerHour: one + more, backlog }));
        expect(full.peak).toBeGreaterThanOrEqual(less.peak);
      }),
    );
  });
});
