import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { addMonths, isMonth, monthOf, monthSpan, monthsOf, overlapOf } from "./calendar-months.ts";
import { callsAPart, partsOf } from "./month-plan.ts";

const moment = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2045, 0, 1) });

describe("R21: calendar months", () => {
  it("tile any span without a gap or an overlap, newest first", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 1_500 * dayMs }), (fromMs, lengthMs) => {
        const span = { fromMs, toMs: fromMs + lengthMs };
        const parts = monthsOf(span).map((month) => overlapOf(monthSpan(month), span));
        expect(parts[0]?.toMs).toBe(span.toMs);
        expect(parts.at(-1)?.fromMs).toBe(span.fromMs);
        for (let at = 1; at < parts.length; at += 1) expect(parts[at]?.toMs).toBe(parts[at - 1]?.fromMs);
      }),
    );
  });

  it("hold each moment of theirs, 29 February and the hours of changed clocks included", () => {
    expect(monthSpan("2028-02")).toEqual({ fromMs: Date.UTC(2028, 1, 1), toMs: Date.UTC(2028, 2, 1) });
    expect((monthSpan("2028-02").toMs - monthSpan("2028-02").fromMs) / dayMs).toBe(29);
    expect((monthSpan("2026-10").toMs - monthSpan("2026-10").fromMs) / hourMs).toBe(31 * 24);
    expect(addMonths("2026-01", -1)).toBe("2025-12");
    fc.assert(
      fc.property(moment, (ms) => {
        const { fromMs, toMs } = monthSpan(monthOf(ms));
        expect(ms >= fromMs && ms < toMs).toBe(true);
      }),
    );
  });

  it("are named like 2026-09 and nothing else", () => {
    expect(["2026-09", "2026-12"].every(isMonth)).toBe(true);
    expect(["2026-13", "2026-00", "26-09", "2026-9", "", null].some(isMonth)).toBe(false);
  });
});

describe("the parts of a month", () => {
  it("tile it and hold a readable number of calls each", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 400_000 }), (ms, total) => {
        const span = monthSpan(monthOf(ms));
        const parts = partsOf(span, total);
        expect(parts[0]?.toMs).toBe(span.toMs);
        expect(parts.at(-1)?.fromMs).toBe(span.fromMs);
        for (let at = 1; at < parts.length; at += 1) expect(parts[at]?.toMs).toBe(parts[at - 1]?.fromMs);
        expect(total / parts.length).toBeLessThanOrEqual(callsAPart);
      }),
    );
  });
});
