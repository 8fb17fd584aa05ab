import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/sync/stats/company-days.ts";
import { pacedDays } from "./paced-days.ts";

describe("the weeks and months of a report on people", () => {
  it("are cut to the days that are asked for, the newest first", () => {
    expect(pacedDays({ from: "2026-11-04", to: "2026-11-17" }, "week")).toEqual([
      { start: "2026-11-16", from: "2026-11-16", to: "2026-11-17" },
      { start: "2026-11-09", from: "2026-11-09", to: "2026-11-15" },
      { start: "2026-11-02", from: "2026-11-04", to: "2026-11-08" },
    ]);
    expect(pacedDays({ from: "2026-02-27", to: "2026-03-01" }, "month")).toEqual([
      { start: "2026-03-01", from: "2026-03-01", to: "2026-03-01" },
      { start: "2026-02-01", from: "2026-02-27", to: "2026-02-28" },
    ]);
  });

  it("hold each of the days once", () => {
    const days = fc.record({
      start: fc.integer({ min: 0, max: 4_000 }),
      length: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(days, fc.constantFrom("week", "month"), ({ start, length }, pace) => {
        const from = addDays("2020-01-01", start);
        const to = addDays(from, length);
        const spans = pacedDays({ from, to }, pace).reverse();
        expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([from, to]);
        const nexts = spans.slice(0, -1).map((span) => addDays(span.to, 1));
        expect(spans.slice(1).map((span) => span.from)).toEqual(nexts);
        for (const span of spans) expect(span.from <= span.to && span.start <= span.from).toBe(true);
      }),
    );
  });
});
