import { describe, expect, it } from "vitest";
import { headDueMs } from "../calls/plan-call-windows.ts";
import { longestSliceMs, Slice } from "./slice.ts";

const lengthMs = 45_000;

/** Asks each second whether the slice is over, as a run does before each page; answers with when it was, in ms. */
async function lastsMs(isAwaited?: () => Promise<boolean>): Promise<number> {
  let nowMs = 1_000_000;
  const slice = new Slice({ now: () => nowMs }, lengthMs, isAwaited);
  while (!slice.isOver()) {
    nowMs += 1_000;
    await new Promise(setImmediate);
  }
  return nowMs - 1_000_000;
}

describe("a run's slice", () => {
  it("is as long as it was made where nothing is known of others, and where others wait", async () => {
    expect(await lastsMs()).toBe(lengthMs);
    expect(await lastsMs(async () => true)).toBe(lengthMs);
    expect(await lastsMs(() => Promise.reject(new Error("the queue is away")))).toBe(lengthMs);
  });

  it("goes on while nobody waits, but not so long that new calls would be seen after six minutes", async () => {
    expect(await lastsMs(async () => false)).toBe(longestSliceMs);
    expect(headDueMs + longestSliceMs).toBeLessThanOrEqual(360_000);
  });

  it("ends within fifteen seconds once somebody waits, and asks seldom", async () => {
    let looks = 0;
    expect(await lastsMs(async () => ++looks > 2)).toBe(lengthMs + 2 * 15_000);
    expect(looks).toBe(3);
  });
});
