import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparable, standOut } from "./stand-out.ts";

const usual = { share: { from: 0.43, to: 0.57 }, score: 3.6, longestSeconds: 100 };
const calm: Comparable = {
  id: "1",
  name: "Bo",
  calls: 8,
  callsBefore: 8,
  hours: 4,
  usShare: 0.5,
  customerCalls: 6,
  longestSeconds: 100,
  scorecards: 2,
  score: 3.5,
};
const kinds = (change: Partial<Comparable>) =>
  standOut({ ...calm, ...change }, usual).map(({ kind }) => kind);

describe("standOut", () => {
  it("is silent about what is usual", () => {
    expect(kinds({})).toEqual([]);
  });

  it.each([
    [{ usShare: 0.81 }, ["talks-much"]],
    [{ usShare: 0.3 }, ["talks-little"]],
    [{ usShare: 0.81, customerCalls: 1 }, []],
    [{ calls: 0, callsBefore: 5, usShare: null, longestSeconds: null, score: null }, ["no-calls"]],
    [{ calls: 4, callsBefore: 12 }, ["fewer-calls"]],
    [{ calls: 12, callsBefore: 4 }, ["more-calls"]],
    [{ score: 2.9 }, ["low-score"]],
    [{ longestSeconds: 400 }, ["monologue"]],
    [{ usShare: 0.9, score: 1 }, ["talks-much", "low-score"]],
  ])("says of %j %j", (change, expected) => {
    expect(kinds(change).toSorted()).toEqual(expected.toSorted());
  });

  it("never calls the same share both too much and too little, and only shares out of the range", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (usShare) => {
        const found = kinds({ usShare });
        expect(found.length).toBeLessThanOrEqual(1);
        if (usShare >= 0.43 && usShare <= 0.57) expect(found).toEqual([]);
      }),
    );
  });
});
