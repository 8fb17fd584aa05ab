import { describe, expect, it } from "vitest";
import { defaultRanges, metricIds } from "#lib/interaction/choices.ts";
import { readRange, typedRange } from "./range-fields.ts";

describe("a typed range", () => {
  it("reads back what it was written from, for every figure", () => {
    for (const metric of metricIds) {
      expect(readRange(typedRange(defaultRanges, metric), metric)).toEqual({ range: defaultRanges[metric] });
    }
    expect(typedRange(defaultRanges, "talkRatio")).toEqual({ from: "43", to: "57" });
  });

  it("says what is wrong, and never guesses a missing end", () => {
    expect(readRange({ from: "40", to: "" }, "talkRatio")).toHaveProperty("wrong");
    expect(readRange({ from: "60", to: "40" }, "talkRatio")).toHaveProperty("wrong");
    expect(readRange({ from: "40", to: "140" }, "talkRatio")).toHaveProperty("wrong");
    expect(readRange({ from: "a", to: "9" }, "patience")).toHaveProperty("wrong");
    expect(readRange({ from: "0,6", to: "1" }, "patience")).toEqual({ range: { from: 0.6, to: 1 } });
  });
});
