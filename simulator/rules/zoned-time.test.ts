import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toZonedTime } from "./zoned-time.ts";

describe("toZonedTime", () => {
  it("prints the company's offset, summer and winter", () => {
    expect(toZonedTime(Date.parse("2026-07-01T10:00:00Z"), "Europe/Berlin")).toBe(
      "2026-07-01T12:00:00+02:00",
    );
    expect(toZonedTime(Date.parse("2026-01-01T10:00:00Z"), "America/New_York")).toBe(
      "2026-01-01T05:00:00-05:00",
    );
    expect(toZonedTime(Date.parse("2026-01-01T10:00:00Z"), "America/St_Johns")).toBe(
      "2026-01-01T06:30:00-03:30",
    );
    expect(toZonedTime(Date.parse("2026-01-01T10:00:00Z"), "UTC")).toBe("2026-01-01T10:00:00+00:00");
  });

  it("names the same moment in every zone", () => {
    const zone = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/Los_Angeles",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zone, (seconds, timeZone) => {
        expect(Date.parse(toZonedTime(seconds * 1_000, timeZone))).toBe(seconds * 1_000);
      }),
    );
  });
});
