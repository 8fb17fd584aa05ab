import { expect, it } from "vitest";
import { betterCount } from "./better-count.ts";

const exact = (value: number) => ({ value, isCapped: false });
const atLeast = (value: number) => ({ value, isCapped: true });

it("shows the exact count of the two, else the one that got further", () => {
  expect(betterCount(exact(12), atLeast(9))).toEqual(exact(12));
  expect(betterCount(atLeast(46), null)).toEqual(atLeast(46));
  expect(betterCount(atLeast(46), atLeast(235))).toEqual(atLeast(235));
  expect(betterCount(atLeast(1_000), exact(1_285))).toEqual(exact(1_285));
  expect(betterCount(atLeast(80), atLeast(20))).toEqual(atLeast(80));
  expect(betterCount(atLeast(46), exact(46))).toEqual(exact(46));
});
