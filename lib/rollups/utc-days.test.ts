import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtUtcDays } from "./utc-days.ts";

const at = (text: string) => new Date(text);

describe("cutAtUtcDays", () => {
  it("takes whole UTC days from the roll-ups and the rest of a week in Kolkata from the calls", () => {
    const cut = cutAtUtcDays({ from: at("2026-11-15T18:30:00Z"), to: at("2026-11-18T12:00:00Z") });
    expect(cut.days).toEqual({ from: at("2026-11-16T00:00:00Z"), to: at("2026-11-18T00:00:00Z") });
    expect(cut.edges).toEqual([
      { from: at("2026-11-15T18:30:00Z"), to: at("2026-11-16T00:00:00Z") },
      { from: at("2026-11-18T00:00:00Z"), to: at("2026-11-18T12:00:00Z") },
    ]);
  });

  it("has no edges where the days are UTC's", () => {
    const range = { from: at("2026-11-16T00:00:00Z"), to: at("2026-11-18T00:00:00Z") };
    expect(cutAtUtcDays(range)).toEqual({ days: range, edges: [] });
  });

  it("covers every instant of any range exactly once", () => {
    const hour = fc
      .integer({ min: 0, max: 240 })
      .map((half) => new Date(Date.UTC(2026, 1, 27) + half * 1_800_000));
    fc.assert(
      fc.property(hour, hour, hour, (from, to, instant) => {
        const { days, edges } = cutAtUtcDays({ from, to });
        const parts = [...(days ? [days] : []), ...edges];
        const covered = parts.filter((part) => part.from <= instant && instant < part.to).length;
        expect(covered).toBe(from <= instant && instant < to ? 1 : 0);
      }),
    );
  });
});
