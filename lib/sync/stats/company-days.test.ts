import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  addDays,
  companyToday,
  dayInZone,
  dayOfText,
  monthsIn,
  partBefore,
  settledAtMs,
  startOfDay,
  weekOf,
  weeksIn,
} from "./company-days.ts";

const day = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const span = fc.tuple(day, fc.integer({ min: 1, max: 500 })).map(([from, days]) => ({
  from,
  to: addDays(from, days),
}));

describe("days of a company", () => {
  it("take one format for a zone, however many are looked for", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (let days = 0; days < 60; days += 1) startOfDay(addDays("2026-03-08", days), "Asia/Kathmandu");
    expect(made.mock.calls.length).toBeLessThanOrEqual(1);
    made.mockRestore();
  });

  it("are those of its zone, far from UTC and over the change of clocks", () => {
    const noon = Date.UTC(2026, 2, 8, 12);
    expect(companyToday(noon, "Pacific/Kiritimati")).toBe("2026-03-09");
    expect(companyToday(noon, "Pacific/Honolulu")).toBe("2026-03-08");
    expect(startOfDay("2026-03-08", "America/New_York")).toBe("2026-03-08T05:00:00.000Z");
    expect(startOfDay("2026-03-09", "America/New_York")).toBe("2026-03-09T04:00:00.000Z");
    expect(startOfDay("2024-02-29", "Europe/Berlin")).toBe("2024-02-28T23:00:00.000Z");
  });

  it("never run ahead of the company while its zone is unknown, so that Gong does not refuse them", () => {
    const zones = ["Pacific/Kiritimati", "Etc/GMT+12", "America/New_York", "Asia/Kolkata"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(...zones), (nowMs, zone) => {
        expect(companyToday(nowMs, null) <= companyToday(nowMs, zone)).toBe(true);
        expect(companyToday(nowMs, "Not/AZone")).toBe(companyToday(nowMs, null));
      }),
    );
  });

  it("begin where a zone says, whatever the day", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("America/New_York", "Asia/Kathmandu", "Pacific/Apia"),
        (start, zone) => {
          const startMs = Date.parse(startOfDay(start, zone));
          expect((dayInZone(startMs, zone) ?? "") >= start).toBe(true);
          expect((dayInZone(startMs - 1_000, zone) ?? "") < start).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are read from Gong's times as they are written", () => {
    expect(dayOfText("2026-09-07T00:00:00-04:00")).toBe("2026-09-07");
    expect(dayOfText("2026-09-07")).toBe("2026-09-07");
    for (const junk of [null, 7, "", "yesterday", "2026-13-40"]) expect(dayOfText(junk)).toBeNull();
  });
});

describe("weeks and months", () => {
  it("tile a span without gap or overlap, newest first", () => {
    fc.assert(
      fc.property(span, fc.constantFrom(weeksIn, monthsIn), (asked, cut) => {
        const parts = cut(asked);
        const [newest, oldest] = [parts[0], parts.at(-1)];
        expect((oldest?.from ?? "") <= asked.from).toBe(true);
        expect((newest?.to ?? "") >= asked.to).toBe(true);
        for (const [index, part] of parts.entries()) {
          expect(part.from < part.to).toBe(true);
          if (index > 0) expect(part.to).toBe(parts[index - 1]?.from);
        }
      }),
    );
  });

  it("begin on Mondays and on first days", () => {
    fc.assert(
      fc.property(span, (asked) => {
        for (const { from } of weeksIn(asked)) {
          expect(new Date(from).getUTCDay()).toBe(1);
          expect(weekOf(from)).toBe(from);
        }
        for (const { from, to } of monthsIn(asked))
          expect([from, to].every((text) => text.endsWith("-01"))).toBe(true);
      }),
    );
  });

  it("are asked for only as far as they are over", () => {
    const week = { from: "2026-09-14", to: "2026-09-21" };
    expect(partBefore(week, "2026-09-16")).toEqual({ from: "2026-09-14", to: "2026-09-16" });
    expect(partBefore(week, "2026-10-01")).toEqual(week);
    expect(partBefore(week, "2026-09-14")).toBeUndefined();
  });

  it("settle some days after their end, in every zone", () => {
    expect(settledAtMs({ from: "2026-09-01", to: "2026-10-01" }, 14)).toBe(Date.UTC(2026, 9, 16));
  });
});
