import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDuration } from "./format-duration.ts";

const plain = (seconds: number) => formatDuration(seconds).replaceAll("\u00a0", " ");

describe("formatDuration", () => {
  it.each([
    [0, "0 s"],
    [48.4, "48 s"],
    [59.6, "1 min"],
    [60, "1 min"],
    [2_530, "42 min"],
    [3_569, "59 min"],
    [3_570, "1 h"],
    [3_900, "1 h 5 min"],
    [7_200, "2 h"],
  ])("writes %s seconds as %s", (seconds, text) => {
    expect(plain(seconds)).toBe(text);
  });

  it("reads a negative length as none", () => {
    expect(plain(-5)).toBe("0 s");
  });

  it("never writes sixty of a smaller unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (seconds) => {
        expect(plain(seconds)).not.toMatch(/\b60 (s|min)/u);
      }),
    );
  });
});
