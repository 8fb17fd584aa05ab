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

  it("is the first moment of the day also where clocks are put forward or back at midnight", () => {
    const day = (zone: string, ms: number) =>
      new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(ms);
    const changes = [
      "America/Santiago",
      "America/Havana",
      "Africa/Cairo",
      "Asia/Beirut",
      "America/Sao_Paulo",
    ];
    for (const zone of changes) {
      for (let ms = Date.UTC(2015, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 86_400_000) {
        const date = new Date(ms).toISOString().slice(0, 10);
        const start = startOfDay(date, zone).getTime();
        if (day(zone, start) !== date || day(zone, start - 1) >= date) {
          expect.fail(`${date} in ${zone} does not begin at ${new Date(start).toISOString()}`);
        }
      }
    }
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
