import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekRanges } from "./week-ranges.ts";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia"];

describe("weekRanges", () => {
  it("begins on Monday at midnight of the viewer's zone", () => {
    const { thisWeek, lastWeek } = weekRanges(Date.parse("2026-11-18T15:30:00Z"), "America/New_York");
    expect(thisWeek.from.toISOString()).toBe("2026-11-16T05:00:00.000Z");
    expect(lastWeek.from.toISOString()).toBe("2026-11-09T05:00:00.000Z");
    expect(lastWeek.to.toISOString()).toBe("2026-11-11T15:30:00.000Z");
  });

  it("compares the same hours of the day across a clock change", () => {
    const { thisWeek, lastWeek } = weekRanges(Date.parse("2026-10-26T11:00:00Z"), "Europe/Berlin");
    expect(thisWeek.from.toISOString()).toBe("2026-10-25T23:00:00.000Z");
    expect(lastWeek.to.toISOString()).toBe("2026-10-19T10:00:00.000Z");
  });

  it("never lets the weeks touch and always holds now at the end of this week's range", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        fc.constantFrom(...zones),
        (now, zone) => {
          const { thisWeek, lastWeek } = weekRanges(now, zone);
          expect(thisWeek.to.getTime()).toBe(now);
          expect(thisWeek.from.getTime()).toBeLessThanOrEqual(now);
          expect(lastWeek.from.getTime()).toBeLessThanOrEqual(lastWeek.to.getTime());
          expect(lastWeek.to.getTime()).toBeLessThanOrEqual(thisWeek.from.getTime() + 3_600_000);
        },
      ),
    );
  });
});
