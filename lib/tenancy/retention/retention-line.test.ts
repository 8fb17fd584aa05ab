import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf, longestKept, shortestKept } from "./retention-line.ts";

const day = (text: string) => Date.parse(`${text}T17:30:00Z`);
const dayMs = 86_400_000;

describe("the retention line", () => {
  it("is the same day of an earlier month, at the start of the UTC day", () => {
    expect(lineOf(3, day("2026-11-21"))).toEqual(new Date("2026-08-21T00:00:00Z"));
    expect(lineOf(24, day("2026-11-21"))).toEqual(new Date("2024-11-21T00:00:00Z"));
  });

  it("falls on the last day where the earlier month is shorter", () => {
    expect(lineOf(1, day("2026-03-31"))).toEqual(new Date("2026-02-28T00:00:00Z"));
    expect(lineOf(1, day("2028-03-30"))).toEqual(new Date("2028-02-29T00:00:00Z"));
    expect(lineOf(12, day("2028-02-29"))).toEqual(new Date("2027-02-28T00:00:00Z"));
  });

  it("never moves back as time goes on, and leaves at least 28 days a month", () => {
    const months = fc.integer({ min: shortestKept, max: longestKept });
    const moments = fc.integer({ min: day("2020-01-01"), max: day("2060-01-01") });
    const steps = fc.integer({ min: 0, max: 800 * dayMs });
    fc.assert(
      fc.property(months, moments, steps, (kept, nowMs, stepMs) => {
        const line = lineOf(kept, nowMs).getTime();
        expect(line % dayMs).toBe(0);
        expect(lineOf(kept, nowMs + stepMs).getTime()).toBeGreaterThanOrEqual(line);
        expect(nowMs - line).toBeGreaterThanOrEqual(kept * 28 * dayMs);
        expect(nowMs - line).toBeLessThan((kept * 31 + 2) * dayMs);
      }),
    );
  });
});
