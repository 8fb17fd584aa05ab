import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/sync/stats/company-days.ts";
import { metricIds } from "./choices.ts";
import { gongSpans } from "./gong-spans.ts";
import type { InteractionPerson, MetricValues } from "./schemas.ts";
import { distribute, summarise } from "./summarise.ts";

const none = Object.fromEntries(metricIds.map((id) => [id, null])) as MetricValues;
const person = (value: number | null): InteractionPerson => ({
  id: "1",
  name: "Bo",
  isActive: true,
  now: { ...none, patience: value === null ? null : { value, n: 2 } },
  before: none,
});

describe("summarise", () => {
  it("counts those who have a value, and nobody is nothing", () => {
    const found = summarise([person(1), person(null), person(4), person(2)], ({ now }) => now);
    expect(found.patience).toEqual({ mean: 7 / 3, median: 2, people: 3, calls: 6 });
    expect(found.talkRatio).toBeNull();
    expect(summarise([person(1), person(2)], ({ now }) => now).patience?.median).toBe(1.5);
  });
});

describe("distribute", () => {
  it("puts everybody into one of at most ten bins side by side", () => {
    const value = fc.integer({ min: 0, max: 50_000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        const bins = distribute(values, "longestMonologue");
        expect(bins.length).toBeLessThanOrEqual(10);
        expect(bins.reduce((sum, { people }) => sum + people, 0)).toBe(values.length);
        for (const [index, bin] of bins.entries()) {
          expect(bin.to).toBeGreaterThan(bin.from);
          if (index > 0) expect(bins[index - 1]?.to).toBe(bin.from);
        }
      }),
    );
  });

  it("cuts at round numbers", () => {
    expect(distribute([0.41, 0.44, 0.58], "talkRatio")).toEqual([
      { from: 0.4, to: 0.45, people: 2 },
      { from: 0.45, to: 0.5, people: 0 },
      { from: 0.5, to: 0.55, people: 0 },
      { from: 0.55, to: 0.6, people: 1 },
    ]);
    expect(distribute([], "patience")).toEqual([]);
    expect(distribute([0], "patience")).toEqual([{ from: 0, to: 0.1, people: 1 }]);
  });
});

describe("gongSpans", () => {
  it("takes the whole weeks or months that touch the period, and as many before", () => {
    const week = gongSpans("this_week", { from: "2026-11-16", to: "2026-11-18" }, "2026-11-18");
    expect(week).toEqual({
      pace: "week",
      now: [{ from: "2026-11-16", to: "2026-11-22" }],
      before: [{ from: "2026-11-09", to: "2026-11-15" }],
    });
    const quarter = gongSpans("last_quarter", { from: "2026-07-01", to: "2026-09-30" }, "2026-11-18");
    expect([quarter?.pace, quarter?.now.map(({ from }) => from), quarter?.before[0]?.from]).toEqual([
      "month",
      ["2026-07-01", "2026-08-01", "2026-09-01"],
      "2026-04-01",
    ]);
    const exact = gongSpans("custom", { from: "2026-02-01", to: "2026-02-28" }, "2026-11-18");
    expect(exact?.pace).toBe("month");
    expect(gongSpans("this_week", { from: "2026-11-16", to: "2026-11-16" }, "2026-11-16")).toBeNull();
  });

  it("covers every day of the period that is over", () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays("2020-01-01", count));
    fc.assert(
      fc.property(day, fc.nat(400), day, (from, length, today) => {
        const days = { from, to: addDays(from, length) };
        const spans = gongSpans("custom", days, today);
        if (from >= today) {
          expect(spans).toBeNull();
          return;
        }
        const [first, last] = [spans?.now[0]?.from ?? "", spans?.now.at(-1)?.to ?? ""];
        expect(first <= from).toBe(true);
        expect(last >= (days.to < today ? days.to : addDays(today, -1))).toBe(true);
        expect(spans?.before).toHaveLength(spans?.now.length ?? 0);
        expect(addDays(spans?.before.at(-1)?.to ?? from, 1)).toBe(first);
      }),
    );
  });
});
