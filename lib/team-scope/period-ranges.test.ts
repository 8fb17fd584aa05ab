import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periods } from "./choices.ts";
import { countDays, mondayOf, periodDays, previousDays, todayIn } from "./period-days.ts";
import { periodRanges } from "./period-ranges.ts";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];
const zone = fc.constantFrom(...zones);
const period = fc.constantFrom(...periods);
const moment = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) });

const text = (at: Date) => at.toISOString();

describe("periodDays", () => {
  it.each([
    ["this_week", "2026-11-18", "2026-11-16", "2026-11-18", "2026-11-09", "2026-11-11"],
    ["this_week", "2026-11-16", "2026-11-16", "2026-11-16", "2026-11-09", "2026-11-09"],
    ["last_week", "2026-11-22", "2026-11-09", "2026-11-15", "2026-11-02", "2026-11-08"],
    ["last_30_days", "2026-11-18", "2026-10-20", "2026-11-18", "2026-09-20", "2026-10-19"],
    ["this_month", "2026-03-31", "2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"],
    ["last_month", "2028-03-31", "2028-02-01", "2028-02-29", "2028-01-01", "2028-01-31"],
    ["this_quarter", "2026-05-02", "2026-04-01", "2026-05-02", "2026-01-01", "2026-02-01"],
    ["last_quarter", "2026-01-02", "2025-10-01", "2025-12-31", "2025-07-01", "2025-09-30"],
  ] as const)(
    "%s on %s is %s to %s, held against %s to %s",
    (name, today, from, to, beforeFrom, beforeTo) => {
      const days = periodDays({ period: name }, today);
      expect(days).toEqual({ from, to });
      expect(previousDays({ period: name }, days)).toEqual({ from: beforeFrom, to: beforeTo });
    },
  );

  it("puts two days in order, and takes one day alone as far as it goes", () => {
    const custom = (from?: string, to?: string) => periodDays({ period: "custom", from, to }, "2026-11-18");
    expect(custom("2026-11-10", "2026-11-01")).toEqual({ from: "2026-11-01", to: "2026-11-10" });
    expect(custom("2026-11-10")).toEqual({ from: "2026-11-10", to: "2026-11-18" });
    expect(custom(undefined, "2026-11-10")).toEqual({ from: "2026-11-10", to: "2026-11-10" });
    expect(custom()).toEqual({ from: "2026-11-18", to: "2026-11-18" });
  });

  it("never reaches beyond today, and is held against earlier days, never more of them than a longer month has", () => {
    fc.assert(
      fc.property(
        period.filter((name) => name !== "custom"),
        moment,
        zone,
        (name, nowMs, where) => {
          const today = todayIn(where, nowMs);
          const days = periodDays({ period: name }, today);
          const before = previousDays({ period: name }, days);
          expect(days.from <= days.to && days.to <= today).toBe(true);
          expect(before.from <= before.to && before.to < days.from).toBe(true);
          const slack = name === "last_month" || name === "last_quarter" ? 3 : 0;
          expect(countDays(before)).toBeLessThanOrEqual(countDays(days) + slack);
          if (name.endsWith("_week")) expect(mondayOf(days.from)).toBe(days.from);
        },
      ),
    );
  });
});

describe("periodRanges", () => {
  it("holds half a Tuesday against half a Tuesday, also over a change of clocks", () => {
    const nowMs = Date.parse("2026-03-31T09:30:00Z");
    const ranges = periodRanges({ period: "this_week", zone: "Europe/Berlin" }, nowMs);
    expect([text(ranges.range.from), text(ranges.range.to)]).toEqual([
      "2026-03-29T22:00:00.000Z",
      "2026-03-31T22:00:00.000Z",
    ]);
    expect([text(ranges.previousRange.from), text(ranges.previousRange.to)]).toEqual([
      "2026-03-22T23:00:00.000Z",
      "2026-03-24T10:30:00.000Z",
    ]);
  });

  it("holds every instant of the viewer's days and no other", () => {
    fc.assert(
      fc.property(period, moment, moment, zone, (name, nowMs, instant, where) => {
        const { days, range, previousRange } = periodRanges({ period: name, zone: where }, nowMs);
        const day = todayIn(where, instant);
        expect(range.from.getTime() <= instant && instant < range.to.getTime()).toBe(
          days.from <= day && day <= days.to,
        );
        expect(previousRange.from <= previousRange.to && previousRange.to <= range.from).toBe(true);
      }),
    );
  });
});
