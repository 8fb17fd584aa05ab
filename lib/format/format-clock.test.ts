import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatClock } from "./format-clock.ts";

describe("formatClock", () => {
  it.each([
    [0, "0:00"],
    [7.9, "0:07"],
    [751, "12:31"],
    [3_599.99, "59:59"],
    [3_723, "1:02:03"],
    [-1, "0:00"],
  ])("writes second %s as %s", (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });

  it("never runs ahead of the sound", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100_000, noNaN: true }), (seconds) => {
        const read = formatClock(seconds)
          .split(":")
          .reduce((sum, part) => sum * 60 + Number(part), 0);
        expect(read).toBeLessThanOrEqual(seconds);
        expect(seconds - read).toBeLessThan(1);
      }),
    );
  });
});
