import { describe, expect, it } from "vitest";
import { nextTranscriptPauseMs, transcriptAgesMs } from "./transcript-ages.ts";

describe("nextTranscriptPauseMs", () => {
  it("asks at each age once and gives up after three days", () => {
    let age = 0;
    const asked: number[] = [];
    for (let attempts = 0; ; attempts += 1) {
      const pause = nextTranscriptPauseMs(attempts);
      if (pause === null) break;
      expect(pause).toBeGreaterThan(0);
      age += pause;
      asked.push(age);
    }
    expect(asked).toEqual(transcriptAgesMs);
    expect(asked[0]).toBe(60_000);
    expect(asked.at(-1)).toBe(72 * 3_600_000);
  });
});
