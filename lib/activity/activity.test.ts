import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityCounters } from "#lib/sync/stats/activity-counts.ts";
import { addDays } from "#lib/sync/stats/company-days.ts";
import { type Counts, counters, noCounts } from "./choices.ts";
import { meanCounts } from "./counter-columns.ts";
import { listPacedSpans } from "./list-paced-spans.ts";
import { wholeDays } from "./whole-days.ts";

const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2020-01-01", count));
const length = ({ from, to }: { from: string; to: string }) =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

describe("the counters", () => {
  it("explains every counter that is copied from Gong", () => {
    expect(counters.map(({ id }) => id).sort()).toEqual([...activityCounters].sort());
  });
});

describe("wholeDays", () => {
  it("never counts today or later, and holds it against no more days than it counts", () => {
    fc.assert(
      fc.property(day, fc.nat(120), fc.nat(120), day, (from, span, before, today) => {
        const asked = { from, to: addDays(from, span) };
        const previous = { from: addDays(from, -before - 1), to: addDays(from, -1) };
        const { days, previousDays } = wholeDays(asked, previous, today);
        if (days === null || previousDays === null) {
          expect(from >= today).toBe(true);
          return;
        }
        expect(days.from).toBe(from);
        expect(days.to < today).toBe(true);
        if (asked.to < today) expect({ days, previousDays }).toEqual({ days: asked, previousDays: previous });
        else expect(length(previousDays)).toBeLessThanOrEqual(length(days));
        expect(previousDays.to <= previous.to).toBe(true);
      }),
    );
  });
});

describe("listPacedSpans", () => {
  it("lays whole weeks or months side by side, the day in the last", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("week" as const, "month" as const), (last, pace) => {
        const spans = listPacedSpans(last, pace, 5);
        expect(spans).toHaveLength(5);
        for (const [index, span] of spans.entries()) {
          const next = spans[index + 1];
          if (next) expect(addDays(span.to, 1)).toBe(next.from);
          if (pace === "week") expect(length(span)).toBe(7);
          else expect(span.from.endsWith("-01")).toBe(true);
        }
        expect((spans.at(-1)?.from ?? "") <= last && last <= (spans.at(-1)?.to ?? "")).toBe(true);
      }),
    );
  });
});

describe("meanCounts", () => {
  it("lies between the least and the most, and is nothing for nobody", () => {
    expect(meanCounts([])).toEqual(noCounts);
    const some = fc.array(fc.nat(99), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(some, (values) => {
        const { callsAttended } = meanCounts(
          values.map((value): Counts => ({ ...noCounts, callsAttended: value })),
        );
        expect(callsAttended).toBeGreaterThanOrEqual(Math.min(...values));
        expect(callsAttended).toBeLessThanOrEqual(Math.max(...values));
        expect(callsAttended * values.length).toBeCloseTo(values.reduce((sum, value) => sum + value, 0));
      }),
    );
  });
});
