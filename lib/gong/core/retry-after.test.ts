import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 4, 1, 9);
const day = 86_400_000;

describe("the Retry-After header", () => {
  it.each([
    ["seconds", "2", 2_000],
    ["blanks around", " 30 ", 30_000],
    ["a fraction of a second", "0.25", 250],
    ["hours, when the daily quota is used up", "14400", 14_400_000],
    ["exactly one day", "86400", day],
    ["more than a day, cut to one", "86401", day],
    ["what looks like milliseconds, cut to one day", "86400000", day],
    ["a date", "Fri, 01 May 2026 09:00:10 GMT", 10_000],
  ])("reads %s", (_name, header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms);
  });

  it.each([
    ["absence", undefined],
    ["emptiness", ""],
    ["zero", "0"],
    ["a negative number", "-5"],
    ["words", "soon"],
    ["a number with words", "5 seconds"],
    ["an exponent", "1e3"],
    ["infinity", "Infinity"],
    ["a date that is over", "Fri, 01 May 2026 08:59:59 GMT"],
    ["a date that is none", "Fri, 99 Foo 2026"],
  ])("gives nothing for %s", (_name, header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined();
  });

  it("never gives less than nothing, nor more than a day", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const waitMs = parseRetryAfter(header, now);
        expect(waitMs === undefined || (waitMs > 0 && waitMs <= day)).toBe(true);
      }),
    );
  });
});
