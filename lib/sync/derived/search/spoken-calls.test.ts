import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readWords, takeInWords } from "./spoken-calls.ts";

const calls = Array.from({ length: 40 }, (_, call) => ({
  id: `call${call}`,
  language: call % 2 === 0 ? "en-US" : null,
  texts: Array.from({ length: 300 }, (_, turn) => `Discounts of ${turn} percent, call ${call}`),
}));

describe("readWords", () => {
  it("has asked for everything that it needs when it answers, and makes the rest beside other work", async () => {
    let mayAsk = true;
    const stemsOf = async (_: unknown, words: readonly string[]) => {
      if (!mayAsk) throw new Error("asked too late");
      return new Map(words.map((word) => [word, word]));
    };
    const { spoken } = await readWords(calls, stemsOf, { stepMs: 0 });
    mayAsk = false;
    let isMade = false;
    const made = spoken.finally(() => {
      isMade = true;
    });
    let turnsOfOthers = 0;
    while (!isMade) {
      await setImmediate();
      turnsOfOthers += 1;
    }
    expect((await made).size).toBe(calls.length);
    expect(turnsOfOthers).toBeGreaterThanOrEqual(calls.length - 1);
  });

  it("gives of each call what it gives of that call alone, also when several pages are made at once", async () => {
    const stemsOf = async () => new Map([["discounts", "discount"]]);
    const alone = calls.map(async (call) => (await takeInWords([call], stemsOf)).get(call.id));
    const [one, other] = await Promise.all([1, 2].map(() => readWords(calls, stemsOf, { stepMs: 0 })));
    const expected = new Map((await Promise.all(alone)).map((words, index) => [`call${index}`, words]));
    expect(await one?.spoken).toEqual(expected);
    expect(await other?.spoken).toEqual(expected);
  });

  it("fails where the stems cannot be had", async () => {
    const stemsOf = async () => {
      throw new Error("no database");
    };
    await expect(readWords(calls, stemsOf)).rejects.toThrow("no database");
  });
});
