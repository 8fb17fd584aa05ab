import { describe, expect, it } from "vitest";
import { lastMonths, monthSpans } from "./month-spans.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");

describe("the months of a period", () => {
  it("are whole, with as many before, and none that has not begun", () => {
    expect(monthSpans({ from: "2026-10-05", to: "2026-12-31" }, nowMs, "UTC")).toEqual({
      months: { from: "2026-10-01", to: "2026-11-30" },
      previous: { from: "2026-08-01", to: "2026-09-30" },
      isRunning: true,
    });
    expect(monthSpans({ from: "2026-03-01", to: "2026-03-31" }, nowMs, "UTC")).toEqual({
      months: { from: "2026-03-01", to: "2026-03-31" },
      previous: { from: "2026-02-01", to: "2026-02-28" },
      isRunning: false,
    });
  });

  it("are those of the company's own day", () => {
    const newYear = Date.parse("2027-01-01T02:00:00Z");
    const today = { from: "2027-01-01", to: "2027-01-01" };
    expect(monthSpans(today, newYear, "America/New_York").months.from).toBe("2026-12-01");
    expect(monthSpans(today, newYear, "Europe/Berlin").months.from).toBe("2027-01-01");
  });

  it("go back over the turn of a year", () => {
    expect(lastMonths("2027-01-15", 3)).toEqual([
      { from: "2026-11-01", to: "2026-11-30" },
      { from: "2026-12-01", to: "2026-12-31" },
      { from: "2027-01-01", to: "2027-01-31" },
    ]);
  });
});
