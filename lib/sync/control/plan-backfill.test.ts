import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, type Span } from "../windows/plan-windows.ts";
import { planBackfill, requestsFor } from "./plan-backfill.ts";

const days = (from: number, to: number): Span => ({ fromMs: from * dayMs, toMs: to * dayMs });
const span = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 3_000 }))
  .map(([from, length]) => days(from, from + length));

describe("planBackfill", () => {
  it("leaves a quiet company's past in one piece, because every window costs a request of its own", () => {
    expect(planBackfill(days(0, 335), 900)).toEqual([days(0, 335)]);
  });

  it("cuts a busy company's past into windows of about six thousand calls, and halves at the end", () => {
    const windows = planBackfill(days(0, 40), 40_000);
    const lengths = windows.map(({ fromMs, toMs }) => (toMs - fromMs) / dayMs);
    expect(lengths).toEqual([6, 6, 6, 6, 6, 6, 2, 2]);
  });

  it("tiles the span exactly, whatever the density", () => {
    fc.assert(
      fc.property(span, fc.nat(3_000_000), (whole, calls) => {
        const windows = planBackfill(whole, calls);
        expect(windows[0]?.toMs).toBe(whole.toMs);
        expect(windows.at(-1)?.fromMs).toBe(whole.fromMs);
        for (const [index, window] of windows.entries()) {
          expect(window.toMs).toBeGreaterThan(window.fromMs);
          if (index > 0) expect(window.toMs).toBe(windows[index - 1]?.fromMs);
        }
      }),
    );
  });
});

describe("requestsFor", () => {
  it("takes a page of calls and one of transcripts for each hundred", () => {
    expect(requestsFor([days(0, 1)], 1_000)).toBe(20);
    expect(requestsFor([days(0, 1)], 1)).toBe(2);
  });

  it("takes one request for a window that holds nothing", () => {
    expect(requestsFor([days(0, 1), days(1, 2)], 0)).toBe(2);
  });

  it("never promises fewer requests than there can be, nor more than two a window above them", () => {
    fc.assert(
      fc.property(span, fc.nat(1_000_000), (whole, calls) => {
        const windows = planBackfill(whole, calls);
        const least = 2 * Math.ceil(calls / 100);
        const requests = requestsFor(windows, calls);
        expect(requests).toBeGreaterThanOrEqual(least);
        expect(requests).toBeLessThanOrEqual(least + 2 * windows.length);
      }),
    );
  });
});
