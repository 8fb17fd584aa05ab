import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsPerWindow, dayMs, planWindows, type Span, splitWindow } from "./plan-windows.ts";

const start = Date.UTC(2026, 0, 1);
const span = fc
  .record({
    fromMs: fc.integer({ min: start, max: start + 400 * dayMs }),
    length: fc.integer({ min: 1, max: 800 * dayMs }),
  })
  .map(({ fromMs, length }): Span => ({ fromMs, toMs: fromMs + length }));

function expectTiling(windows: Span[], whole: Span): void {
  expect(windows[0]?.toMs).toBe(whole.toMs);
  expect(windows.at(-1)?.fromMs).toBe(whole.fromMs);
  for (const [index, window] of windows.entries()) {
    expect(window.fromMs).toBeLessThan(window.toMs);
    const older = windows[index + 1];
    if (older) expect(older.toMs).toBe(window.fromMs);
  }
}

describe("planWindows", () => {
  const perDay = fc.nat(20_000);

  it("tiles any span exactly, newest first, without gap or overlap", () => {
    const whole = span.filter(({ fromMs, toMs }) => toMs - fromMs < 100 * dayMs);
    fc.assert(fc.property(whole, perDay, (one, calls) => expectTiling(planWindows(one, calls), one)));
  });

  it("starts with the last day, where calls still come", () => {
    const [newest] = planWindows({ fromMs: start, toMs: start + 14 * dayMs }, 1_000);
    expect(newest).toEqual({ fromMs: start + 13 * dayMs, toMs: start + 14 * dayMs });
  });

  it("wastes at most a page for each window's worth of calls", () => {
    fc.assert(
      fc.property(perDay, (calls) => {
        const windows = planWindows({ fromMs: start, toMs: start + 14 * dayMs }, calls);
        expect(windows.length).toBeLessThanOrEqual(2 + Math.ceil((14 * calls) / callsPerWindow));
      }),
    );
  });

  it("gives nothing for an empty span", () => {
    expect(planWindows({ fromMs: start, toMs: start }, 10)).toEqual([]);
  });
});

describe("splitWindow", () => {
  it("tiles the window with its halves", () => {
    fc.assert(fc.property(span, (whole) => expectTiling(splitWindow(whole), whole)));
  });
});
