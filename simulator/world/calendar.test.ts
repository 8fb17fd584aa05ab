import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar } from "./calendar.ts";
import { localToEpoch, printTime, zoneOffset } from "./zone.ts";

const newYork = zoneOffset("America/New_York");
const berlin = zoneOffset("Europe/Berlin");

describe("the calendar", () => {
  it("never goes back in time, at the sparsest and at the densest", () => {
    for (const callsPerYear of [500, 1_000_000]) {
      const calendar = createCalendar(1, callsPerYear, newYork);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: callsPerYear * 7 }), (ordinal) => {
          expect(calendar.startOf(ordinal + 1)).toBeGreaterThanOrEqual(calendar.startOf(ordinal));
        }),
      );
    }
  });

  it("puts calls on working days and in working hours of the company's zone", () => {
    const calendar = createCalendar(2, 5_000, berlin);
    for (let ordinal = 20_000; ordinal < 25_000; ordinal++) {
      const started = calendar.startOf(ordinal);
      const local = new Date(started + berlin(started));
      expect(local.getUTCDay() % 6).not.toBe(0);
      expect(local.getUTCHours()).toBeGreaterThanOrEqual(8);
      expect(local.getUTCHours()).toBeLessThan(18);
    }
  });

  it("is busier midweek than on Fridays", () => {
    const calendar = createCalendar(3, 5_000, berlin);
    const perDay = [0, 0, 0, 0, 0, 0, 0];
    for (let ordinal = 0; ordinal < 5_000; ordinal++) {
      const started = calendar.startOf(ordinal);
      const day = new Date(started + berlin(started)).getUTCDay();
      perDay[day] = (perDay[day] ?? 0) + 1;
    }
    expect(perDay[3]).toBeGreaterThan((perDay[5] ?? 0) * 1.5);
  });

  it("finds the ordinal that an instant belongs to", () => {
    const calendar = createCalendar(4, 2_400, newYork);
    fc.assert(
      fc.property(fc.integer({ min: 3_000, max: 16_000 }), (ordinal) => {
        const found = calendar.ordinalAt(calendar.startOf(ordinal));
        expect(Math.abs(found - ordinal)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("zones", () => {
  it("turn a wall clock into an instant on both sides of a change of clocks", () => {
    const winter = Date.UTC(2026, 0, 15, 9);
    const summer = Date.UTC(2026, 6, 15, 9);
    expect(localToEpoch(newYork, winter)).toBe(Date.UTC(2026, 0, 15, 14));
    expect(localToEpoch(newYork, summer)).toBe(Date.UTC(2026, 6, 15, 13));
  });

  it("print the company's offset with the digits asked for", () => {
    const instant = Date.UTC(2026, 6, 15, 12, 30, 5, 250);
    expect(printTime(berlin, instant, 0)).toBe("2026-07-15T14:30:05+02:00");
    expect(printTime(berlin, instant, 3)).toBe("2026-07-15T14:30:05.250+02:00");
    expect(printTime(newYork, instant, 6)).toMatch(/^2026-07-15T08:30:05\.250\d{3}-04:00$/);
  });

  it("know the offset to the hour on the day the clocks change", () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect(berlin(change - 1)).toBe(3_600_000);
    expect(berlin(change)).toBe(7_200_000);
  });
});
