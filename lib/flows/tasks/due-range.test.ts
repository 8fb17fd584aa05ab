import { describe, expect, it } from "vitest";
import { dueRange } from "./due-range.ts";

const now = new Date("2026-03-29T22:30:00Z");

describe("the days of a due filter", () => {
  it("begin and end at midnight of the viewer, also over a change of clocks", () => {
    expect(dueRange("today", "Europe/Berlin", now)).toEqual({
      from: new Date("2026-03-29T22:00:00Z"),
      to: new Date("2026-03-30T22:00:00Z"),
    });
    expect(dueRange("today", "America/New_York", now)).toEqual({
      from: new Date("2026-03-29T04:00:00Z"),
      to: new Date("2026-03-30T04:00:00Z"),
    });
  });

  it("meet without a gap: a week is seven days, later is all after it", () => {
    const week = dueRange("week", "UTC", now);
    expect(week).toEqual({ from: new Date("2026-03-29T00:00:00Z"), to: new Date("2026-04-05T00:00:00Z") });
    expect(dueRange("later", "UTC", now).from).toEqual(week.to);
    expect(dueRange("overdue", "UTC", now)).toEqual({ from: null, to: now });
    expect(dueRange(undefined, "UTC", now)).toEqual({ from: null, to: null });
  });
});
