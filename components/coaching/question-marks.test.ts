import { describe, expect, it } from "vitest";
import type { ScorecardQuestion } from "#lib/scorecards/schemas.ts";
import { questionMarks } from "./question-marks.ts";

const question = (id: string, more: Partial<ScorecardQuestion>): ScorecardQuestion =>
  ({
    id,
    type: "RANGE",
    minRange: 1,
    maxRange: 5,
    isOverall: false,
    sum: { scored: 0 },
    ...more,
  }) as ScorecardQuestion;

describe("marks of a scorecard's questions", () => {
  it("number those with scores from 1 on, without the overall one and those without a number", () => {
    const words = { type: "OPEN_ENDED", minRange: null, maxRange: null };
    const marks = questionMarks([
      question("overall", { isOverall: true }),
      question("words", words),
      question("first", {}),
      question("second", {}),
    ]);
    expect([...marks]).toEqual([
      ["first", "Q1"],
      ["second", "Q2"],
    ]);
  });
});
