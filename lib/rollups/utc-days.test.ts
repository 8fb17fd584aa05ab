import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtUtcDays, cutAtWeeks } from "./utc-days.ts";

const at = (text: string) => new Date(text);

describe("cutAtUtcDays", () => {
  it("reads the smaller part of the days that a week in Kolkata cuts", () => {
    const cut = cutAtUtcDays({ from: at("2026-11-15T18:30:00Z"), to: at("2026-11-22T18:30:00Z") });
    expect(cut.days).toEqual({ from: at("2026-11-16T00:00:00Z"), to: at("2026-11-23T00:00:00Z") });
    expect(cut.whole).toEqual({ from: at("2026-11-16T00:00:00Z"), to: at("2026-11-22T00:00:00Z") });
    expect(cut.pieces).toMatchObject([
      { from: at("2026-11-15T18:30:00Z"), to: at("2026-11-16T00:00:00Z"), sign: 1 },
      {
        from: at("2026-11-22T18:30:00Z"),
        to: at("2026-11-23T00:00:00Z"),
        sign: -1,
        rest: { from: at("2026-11-22T00:00:00Z"), to: at("2026-11-22T18:30:00Z") },
      },
    ]);
  });

  it("has no pieces where the days are UTC's", () => {
    const range = { from: at("2026-11-16T00:00:00Z"), to: at("2026-11-18T00:00:00Z") };
    expect(cutAtUtcDays(range)).toEqual({ days: range, whole: range, pieces: [] });
  });

  const hour = fc
    .integer({ min: 0, max: 240 })
    .map((half) => new Date(Date.UTC(2026, 1, 27) + half * 1_800_000));
  const holds = (range: { from: Date; to: Date }, instant: Date) =>
    Number(range.from <= instant && instant < range.to);

  it("counts every instant of any range exactly once, and no other", () => {
    fc.assert(
      fc.property(hour, hour, hour, (from, to, instant) => {
        const { days, pieces } = cutAtUtcDays({ from, to });
        const counted = pieces.reduce(
          (sum, piece) => sum + piece.sign * holds(piece, instant),
          holds(days, instant),
        );
        expect(counted).toBe(holds({ from, to }, instant));
      }),
    );
  });

  it("knows where the largest of any range may be: its whole days, pieces that are missing, rests of those too much", () => {
    fc.assert(
      fc.property(hour, hour, hour, (from, to, instant) => {
        const { whole, pieces } = cutAtUtcDays({ from, to });
        const parts = [whole, ...pieces.map((piece) => (piece.sign === 1 ? piece : piece.rest))];
        const found = parts.reduce((sum, part) => sum + holds(part, instant), 0);
        expect(found).toBe(holds({ from, to }, instant));
      }),
    );
  });
});

describe("cutAtWeeks", () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => new Date(Date.UTC(2026, 1, 20 + days)));

  it("holds every day once, as part of a whole week from Monday on or by itself", () => {
    fc.assert(
      fc.property(day, day, day, (from, to, asked) => {
        const { weeks, days } = cutAtWeeks({ from, to });
        const holds = (range: { from: Date; to: Date }) => Number(range.from <= asked && asked < range.to);
        expect([weeks, ...days].reduce((sum, part) => sum + holds(part), 0)).toBe(holds({ from, to }));
        if (weeks.from < weeks.to) expect([weeks.from.getUTCDay(), weeks.to.getUTCDay()]).toEqual([1, 1]);
        expect(days.every((part) => part.to.getTime() - part.from.getTime() < 14 * 86_400_000)).toBe(true);
      }),
    );
  });
});
