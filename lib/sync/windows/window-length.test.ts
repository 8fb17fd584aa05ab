import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsPerWindow, dayMs, hourMs, type Span } from "./plan-windows.ts";
import { cutEvenly, cutNewest, isTooLong, windowLengthMs } from "./window-length.ts";

const lengthOf = ({ fromMs, toMs }: Span) => toMs - fromMs;
const counted = fc.array(
  fc.record({ lengthMs: fc.integer({ min: hourMs, max: 60 * dayMs }), calls: fc.nat(200_000) }),
  { maxLength: 6 },
);
const left = fc.integer({ min: 1, max: 800 * dayMs });

describe("windowLengthMs", () => {
  it("begins with a day, so that something shows at once", () => {
    expect(windowLengthMs([], 30 * dayMs)).toBe(dayMs);
    expect(windowLengthMs([], hourMs)).toBe(hourMs);
  });

  it("takes all that is left of a quiet past at once, but never sixteen times what is counted", () => {
    expect(windowLengthMs([{ lengthMs: 30 * dayMs, calls: 82 }], 335 * dayMs)).toBe(335 * dayMs);
    expect(windowLengthMs([{ lengthMs: dayMs, calls: 0 }], 335 * dayMs)).toBe(16 * dayMs);
  });

  it("leaves two halves for the end, to be read beside each other, where one window would keep the rest waiting", () => {
    const counted = [{ lengthMs: 30 * dayMs, calls: 300 }];
    expect(windowLengthMs(counted, 300 * dayMs)).toBe(300 * dayMs);
    expect(windowLengthMs(counted, 400 * dayMs)).toBe(200 * dayMs);
    expect(windowLengthMs(counted, 800 * dayMs)).toBe(480 * dayMs);
  });

  it("always goes on, never beyond what is left, and leaves no crumb behind", () => {
    fc.assert(
      fc.property(counted, left, (spans, leftMs) => {
        const length = windowLengthMs(spans, leftMs);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(leftMs);
        if (length < leftMs && spans.length > 0) expect(leftMs - length).toBeGreaterThanOrEqual(length / 2);
      }),
    );
  });

  it("keeps windows of an even past near their size, so that at most two pages in sixty are half empty", () => {
    const perDay = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(perDay, fc.integer({ min: 30, max: 400 }), (calls, days) => {
        let [wanted, windows, counts] = [days * dayMs, 0, [] as { lengthMs: number; calls: number }[]];
        while (wanted > 0) {
          const lengthMs = windowLengthMs(counts.slice(-6), wanted);
          const held = (calls * lengthMs) / dayMs;
          expect(isTooLong(held, lengthMs)).toBe(isTooLong(held, lengthMs) && counts.length === 0);
          counts = [...counts, { lengthMs, calls: held }];
          wanted -= lengthMs;
          windows += 1;
        }
        expect(windows).toBeLessThanOrEqual(4 + Math.ceil((calls * days) / callsPerWindow));
      }),
    );
  });
});

describe("cutting a window", () => {
  const whole = left.map(
    (length): Span => ({ fromMs: Date.UTC(2026, 0, 1), toMs: Date.UTC(2026, 0, 1) + length }),
  );

  it("tiles it, newest first", () => {
    fc.assert(
      fc.property(whole, left, (span, length) => {
        const parts = cutNewest(span, length);
        expect(parts[0]?.toMs).toBe(span.toMs);
        expect(parts.at(-1)?.fromMs).toBe(span.fromMs);
        if (parts.length > 1) expect(parts[0]?.fromMs).toBe(parts[1]?.toMs);
      }),
    );
  });

  it("evenly leaves no part that would have to be cut again", () => {
    fc.assert(
      fc.property(whole, fc.nat(300_000), (span, calls) => {
        const parts = cutEvenly(span, calls);
        expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(lengthOf(span));
        for (const part of parts) {
          expect(isTooLong((calls * lengthOf(part)) / lengthOf(span), lengthOf(part))).toBe(false);
        }
      }),
    );
  });
});
