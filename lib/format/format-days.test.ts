import { describe, expect, it } from "vitest";
import { dayBefore, formatDay, formatDays } from "./format-days.ts";

const now = Date.parse("2026-11-21T18:00:00Z");

describe("days of a period", () => {
  it("follow the locale, and are told once where they are one", () => {
    expect(formatDays({ from: "2026-11-16", to: "2026-11-18" }, "en-GB", now)).toBe("16 Nov – 18 Nov");
    expect(formatDays({ from: "2026-11-16", to: "2026-11-18" }, "en-US", now)).toBe("Nov 16 – Nov 18");
    expect(formatDay("2026-08-17", "en-GB", now)).toBe("17 Aug");
  });

  it("name the year where it is not the present one, on both sides of new year", () => {
    expect(formatDays({ from: "2025-11-01", to: "2025-11-30" }, "en-GB", now)).toBe(
      "1 Nov 2025 – 30 Nov 2025",
    );
    expect(formatDays({ from: "2025-12-29", to: "2026-01-04" }, "en-GB", now)).toBe(
      "29 Dec 2025 – 4 Jan 2026",
    );
    expect(formatDay("2025-08-17", "en-US", now)).toBe("Aug 17, 2025");
  });

  it("know the day before, over the ends of months", () => {
    expect(dayBefore("2026-03-01")).toBe("2026-02-28");
  });
});
