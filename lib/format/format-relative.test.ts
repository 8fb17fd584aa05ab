import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRelative } from "./format-relative.ts";

const now = Date.parse("2026-11-21T00:00:00Z");
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("formatRelative", () => {
  it.each([
    [-10_000, "just now"],
    [20_000, "just now"],
    [-50_000, "1 minute ago"],
    [-5 * minute, "5 minutes ago"],
    [-59 * minute, "59 minutes ago"],
    [17 * hour, "in 17 hours"],
    [-30 * hour, "yesterday"],
    [-3 * day, "3 days ago"],
    [-15 * day, "2 weeks ago"],
    [-70 * day, "2 months ago"],
    [-800 * day, "2 years ago"],
  ])("writes %s ms away as %s", (away, text) => {
    expect(formatRelative(now + away, now, "en-GB")).toBe(text);
  });

  it("never says zero of anything", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e11, max: 4e11 }), (away) => {
        expect(formatRelative(now + away, now, "en-GB")).not.toMatch(/\b0\b|this (minute|hour)/u);
      }),
    );
  });
});
