import { describe, expect, it } from "vitest";
import { newestCalls } from "./newest-calls.ts";

describe("what figures from transcripts rest on", () => {
  it("agrees with its number", () => {
    expect(newestCalls(1, "transcript")).toBe("the newest call that has a transcript");
    expect(newestCalls(12, "transcript")).toBe("the newest 12 calls that have a transcript");
    expect(newestCalls(1, "words")).toBe("the newest call with words");
    expect(newestCalls(0, "words")).toBe("the newest 0 calls with words");
  });
});
