import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../rules/company-day.ts";
import { cutIntoPeriods, PERIODS } from "./periods.ts";

const day = (text: string) => parseDay(text) ?? Number.NaN;

describe("cutIntoPeriods", () => {
  it("covers the range without a gap and cuts nowhere but at borders", () => {
    const range = fc.tuple(fc.integer({ min: 18_000, max: 23_000 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(range, fc.constantFrom(...PERIODS), ([fromDay, length], period) => {
        const parts = cutIntoPeriods({ fromDay, toDay: fromDay + length }, period);
        expect(parts[0]?.fromDay).toBe(fromDay);
        expect(parts.at(-1)?.toDay).toBe(fromDay + length);
        for (const [place, part] of parts.slice(1).entries()) {
          expect(part.fromDay).toBe(parts[place]?.toDay);
          const date = new Date(part.fromDay * 86_400_000);
          if (period === "WEEK") expect(date.getUTCDay()).toBe(1);
          else if (period !== "DAY") expect(date.getUTCDate()).toBe(1);
          if (period === "QUARTER") expect(date.getUTCMonth() % 3).toBe(0);
          if (period === "YEAR") expect(date.getUTCMonth()).toBe(0);
        }
      }),
    );
  });

  it("begins weeks on Monday", () => {
    const parts = cutIntoPeriods({ fromDay: day("2026-09-13"), toDay: day("2026-09-22") }, "WEEK");
    expect(parts.map(({ toDay }) => toDay)).toEqual([
      day("2026-09-14"),
      day("2026-09-21"),
      day("2026-09-22"),
    ]);
  });
});
