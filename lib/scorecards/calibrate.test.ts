import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, type ReviewPair } from "./calibrate.ts";

const pair = (reviewer: string, person: string, scores: number[]): ReviewPair => ({
  reviewer,
  person,
  answered: scores.length,
  scored: scores.length,
  sum: scores.reduce((sum, score) => sum + score, 0),
});

describe("calibration", () => {
  it("holds a reviewer against the others on the same people alone", () => {
    const found = calibrate([
      pair("strict", "Bo", [2, 2]),
      pair("kind", "Bo", [4]),
      pair("kind", "Ann", [5, 5, 5]),
    ]);
    expect(found).toEqual([
      { reviewer: "strict", answered: 2, scored: 2, sum: 4, shared: 2, apart: -2 },
      { reviewer: "kind", answered: 4, scored: 4, sum: 19, shared: 1, apart: 2 },
    ]);
  });

  it("says nothing of a reviewer whose people nobody else scored, nor of reviews without a score", () => {
    const [alone, unscored] = calibrate([
      pair("alone", "Bo", [3]),
      { ...pair("unscored", "Bo", []), answered: 2 },
    ]);
    expect([alone?.apart, unscored?.apart, unscored?.answered]).toEqual([null, null, 2]);
  });

  it("finds every reviewer the constant that he adds to what is deserved", () => {
    const biases = fc.uniqueArray(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 2 });
    const deserved = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(biases, deserved, ([one = 0, other = 0], people) => {
        const pairs = people.flatMap((score, person) => [
          pair("one", String(person), [score + one, score + one]),
          pair("other", String(person), [score + other]),
        ]);
        const [first, second] = calibrate(pairs);
        expect(first?.apart).toBeCloseTo(one - other, 9);
        expect(second?.apart).toBeCloseTo(other - one, 9);
      }),
    );
  });
});
