import { describe, expect, it } from "vitest";
import { formatDate } from "./format-date.ts";

const at = Date.parse("2026-11-03T13:00:00Z");
const now = Date.parse("2026-11-21T00:00:00Z");
const swedish = { locale: "en-SE", zone: "Europe/Stockholm", now };
const american = { locale: "en-US", zone: "America/New_York", now };
const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("formatDate", () => {
  it("writes the moment in the viewer's zone", () => {
    expect(formatDate({ at, ...swedish, style: "time" })).toBe("14:00");
    expect(spaces(formatDate({ at, ...american, style: "time" }))).toBe("8:00 AM");
  });

  it("names the zone of the clock where it is asked to", () => {
    expect(formatDate({ at, ...swedish, locale: "en-GB", style: "zoned" })).toBe("14:00 CET");
    expect(spaces(formatDate({ at, ...american, style: "zoned" }))).toBe("8:00 AM EST");
  });

  it("puts day and month in the viewer's order", () => {
    expect(formatDate({ at, ...swedish, style: "date" })).toBe("3 Nov");
    expect(formatDate({ at, ...american, style: "date" })).toBe("Nov 3");
  });

  it("names the weekday where it is short of room for more", () => {
    expect(formatDate({ at, ...swedish, locale: "en-GB", style: "short" })).toBe("Tue 3 Nov, 14:00");
  });

  it("pads the hour on a clock of 24 hours", () => {
    expect(formatDate({ at: "2026-11-03T08:05:00Z", ...swedish, style: "time" })).toBe("09:05");
  });

  it("adds the year where it is another one, as the zone counts it", () => {
    const newYear = Date.parse("2025-12-31T23:30:00Z");
    expect(formatDate({ at: newYear, ...swedish, style: "date" })).toBe("1 Jan");
    expect(formatDate({ at: newYear, ...american, style: "date" })).toBe("Dec 31, 2025");
  });

  it("says everything in the full style, zone included", () => {
    const full = formatDate({ at, ...swedish, style: "full" });
    expect(full).toContain("Tuesday");
    expect(full).toContain("2026");
    expect(full).toMatch(/CET|GMT\+1/u);
  });

  it("admits a moment that cannot be read", () => {
    expect(formatDate({ at: "soon", ...swedish, style: "short" })).toBe("unknown time");
  });
});
