import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, todayIn } from "#lib/team-scope/period-days.ts";
import { instantOf, nextOccurrence } from "./next-occurrence.ts";
import type { Rhythm } from "./schemas.ts";

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Santiago",
  "Pacific/Apia",
];
const iso = (ms: number) => new Date(ms).toISOString();
const hourIn = (zone: string, at: Date) =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "numeric", hourCycle: "h23" }).format(at));

const rhythms: fc.Arbitrary<Rhythm> = fc
  .record({ pace: fc.constantFrom("week", "month"), day: fc.integer({ min: 1, max: 31 }) })
  .chain(({ pace, day }) =>
    fc.record({
      pace: fc.constant(pace),
      day: fc.constant(pace === "week" ? ((day - 1) % 7) + 1 : day),
      hour: fc.integer({ min: 0, max: 23 }),
      zone: fc.constantFrom(...zones),
    }),
  );
const moments = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });

describe("when a report goes out", () => {
  it("is the hour that people's clocks show, in summer and in winter", () => {
    const monday = { pace: "week", day: 1, hour: 8, zone: "Europe/Berlin" } as const;
    expect(iso(nextOccurrence(monday, Date.UTC(2026, 9, 20)).getTime())).toBe("2026-10-26T07:00:00.000Z");
    expect(iso(nextOccurrence(monday, Date.UTC(2026, 9, 14)).getTime())).toBe("2026-10-19T06:00:00.000Z");
    expect(nextOccurrence(monday, Date.parse("2026-10-19T06:00:00Z"))).toEqual(
      new Date("2026-10-26T07:00:00Z"),
    );
  });

  it("comes once where clocks show the hour twice, and is not left out where they skip it", () => {
    expect(iso(instantOf("2026-10-25", 2, "Europe/Berlin"))).toBe("2026-10-25T00:00:00.000Z");
    expect(iso(instantOf("2026-03-29", 2, "Europe/Berlin"))).toBe("2026-03-29T01:00:00.000Z");
  });

  it("is the last day of months that are too short", () => {
    const last = { pace: "month", day: 31, hour: 0, zone: "UTC" } as const;
    const found: string[] = [];
    for (let at = Date.UTC(2028, 0, 1); found.length < 4; ) {
      at = nextOccurrence(last, at).getTime();
      found.push(iso(at).slice(0, 10));
    }
    expect(found).toEqual(["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]);
  });

  it("comes once in every week or month, whenever one asks, at the hour that was chosen", () => {
    fc.assert(
      fc.property(rhythms, moments, (rhythm, from) => {
        let before = nextOccurrence(rhythm, from);
        expect(before.getTime()).toBeGreaterThan(from);
        for (let n = 0; n < 14; n += 1) {
          const next = nextOccurrence(rhythm, before.getTime());
          const [day, nextDay] = [before, next].map((at) => todayIn(rhythm.zone, at.getTime()));
          if (rhythm.pace === "week")
            expect([nextDay, addDays(nextDay ?? "", -1)]).toContain(addDays(day ?? "", 7));
          else expect(nextDay?.slice(0, 7)).toBe(addDays(`${day?.slice(0, 7)}-01`, 31).slice(0, 7));
          const skipped = hourIn(rhythm.zone, next) - rhythm.hour;
          expect(skipped === 0 || skipped === 1 || (rhythm.zone === "Pacific/Apia" && skipped === -23)).toBe(
            true,
          );
          const between = before.getTime() + Math.floor((next.getTime() - before.getTime()) / 2);
          expect(nextOccurrence(rhythm, between)).toEqual(next);
          before = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});
