import { describe, expect, it } from "vitest";
import { ticksOf } from "#components/charts/series.ts";
import { scaleOf } from "./scorecard-trend.tsx";

const question = (isOverall: boolean, minRange: number | null, maxRange: number | null) => ({
  isOverall,
  minRange,
  maxRange,
});

describe("the scale of scores", () => {
  it("is that of the overall question, whatever ranges the others have", () => {
    const questions = [question(false, 1, 10), question(true, 1, 5), question(false, null, null)];
    expect(scaleOf(questions, [{ score: 3.4 }, { score: null }])).toEqual({ from: 1, to: 5 });
  });

  it("is the common one of all questions where none is overall, and none where they differ", () => {
    expect(scaleOf([question(false, 0, 3), question(false, 0, 3)], [])).toEqual({ from: 0, to: 3 });
    expect(scaleOf([question(false, 0, 3), question(false, 1, 5)], [])).toBeUndefined();
    expect(scaleOf([question(false, null, null)], [])).toBeUndefined();
  });

  it("gives way to a score of a time when the range was another one", () => {
    expect(scaleOf([question(true, 1, 5)], [{ score: 8 }])).toBeUndefined();
  });

  it("has a line at each mark where they are few, at quarters where they are many", () => {
    expect(ticksOf({ from: 1, to: 5 })).toEqual([1, 2, 3, 4, 5]);
    expect(ticksOf({ from: 0, to: 100 })).toEqual([0, 25, 50, 75, 100]);
  });
});
