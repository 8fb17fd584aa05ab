import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDay, startOfDay } from "./day-range.ts";

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
];
const days = fc
  .integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

describe("startOfDay", () => {
  it("knows that a day can have 23 and 25 hours", () => {
    const hours = (day: string) =>
      (endOfDay(day, "Europe/Berlin").getTime() - startOfDay(day, "Europe/Berlin").getTime()) / 3_600_000;
    expect(hours("2026-03-29")).toBe(23);
    expect(hours("2026-10-25")).toBe(25);
    expect(hours("2026-11-02")).toBe(24);
  });

  it("gives an instant that falls on that very day at midnight in the zone", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        const text = new Intl.DateTimeFormat("sv-SE", {
          timeZone: zone,
          dateStyle: "short",
          timeStyle: "medium",
        });
        expect(text.format(startOfDay(day, zone))).toBe(`${day} 00:00:00`);
      }),
    );
  });

  it("ends a day where the next begins", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(endOfDay(day, zone)).toEqual(startOfDay(next, zone));
      }),
    );
  });
});
