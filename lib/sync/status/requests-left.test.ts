import { describe, expect, it } from "vitest";
import { requestsLeftOf } from "./requests-left.ts";

describe("requestsLeftOf", () => {
  it("promises nothing before Gong has named a figure", () => {
    expect(requestsLeftOf({ done: 0, expected: null, isEstimate: true, windowsLeft: 5 })).toBeNull();
  });

  it("is nothing when every window is closed", () => {
    expect(requestsLeftOf({ done: 40, expected: 40, isEstimate: false, windowsLeft: 0 })).toBeNull();
  });

  it("counts a page of calls, one of transcripts for each hundred, and one for each window", () => {
    expect(requestsLeftOf({ done: 100, expected: 1_050, isEstimate: true, windowsLeft: 3 })).toBe(23);
  });
});
