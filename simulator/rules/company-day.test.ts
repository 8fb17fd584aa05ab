import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneOffset } from "../world/zone.ts";
import { dayOf, parseDay, printDay, startOfDay } from "./company-day.ts";

describe("days of a company", () => {
  it("begin where they say, in every zone and across changes of the clocks", () => {
    const zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland"].map(zoneOffset);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 18_000, max: 22_000 }), (offsetAt, day) => {
        const start = startOfDay(offsetAt, day);
        expect([dayOf(offsetAt, start), dayOf(offsetAt, start - 1)]).toEqual([day, day - 1]);
        expect(printDay(offsetAt, day).slice(10, 19)).toBe("T00:00:00");
      }),
    );
  });

  it("are read only when the calendar has them", () => {
    expect(parseDay("1970-01-02")).toBe(1);
    for (const text of ["2026-02-30", "2026-13-01", "2026-1-1", "", "2026-01-01T00:00:00Z"]) {
      expect(parseDay(text)).toBeUndefined();
    }
  });
});
