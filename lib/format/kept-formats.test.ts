import { afterEach, expect, it, vi } from "vitest";
import { formatDays } from "./format-days.ts";
import { formatCompact, formatFixed, formatNumber } from "./format-number.ts";

afterEach(() => vi.restoreAllMocks());

it("makes a format once, however many cells of a list use it", () => {
  const numbers = vi.spyOn(Intl, "NumberFormat");
  const days = vi.spyOn(Intl, "DateTimeFormat");
  for (let row = 0; row < 500; row++) {
    formatNumber(row / 7, "sv-SE");
    formatFixed(row / 7, "sv-SE", 2);
    formatCompact(row * 1_000, "sv-SE");
    formatDays({ from: "2026-03-01", to: "2026-03-02" }, "sv-SE", Date.UTC(2026, 5));
  }
  expect(numbers).toHaveBeenCalledTimes(3);
  expect(days).toHaveBeenCalledTimes(1);
});

it("tells formats of other places and forms apart", () => {
  expect([formatNumber(1234.5, "en-GB"), formatNumber(1234.5, "de-DE")]).toEqual(["1,234.5", "1.234,5"]);
  expect([formatFixed(1, "en-GB", 1), formatFixed(1, "en-GB", 2)]).toEqual(["1.0", "1.00"]);
});
