import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, planWindows, type Span, splitWindow } from "./plan-windows.ts";

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
  it("tiles any span exactly, newest first, without gap or overlap", () => {
    fc.assert(fc.property(span, (whole) => expectTiling(planWindows(whole), whole)));
  });

  it("starts with the last day, so that something shows at once", () => {
    const [newest] = planWindows({ fromMs: start, toMs: start + 30 * dayMs });
    expect(newest).toEqual({ fromMs: start + 29 * dayMs, toMs: start + 30 * dayMs });
  });

  it("needs five windows for thirty days and few for years", () => {
    expect(planWindows({ fromMs: start, toMs: start + 30 * dayMs })).toHaveLength(5);
    expect(planWindows({ fromMs: start, toMs: start + 365 * dayMs }).length).toBeLessThanOrEqual(16);
  });

  it("gives nothing for an empty span", () => {
    expect(planWindows({ fromMs: start, toMs: start })).toEqual([]);
  });
});

describe("splitWindow", () => {
  it("tiles the window with its halves", () => {
    fc.assert(fc.property(span, (whole) => expectTiling(splitWindow(whole), whole)));
  });
});
