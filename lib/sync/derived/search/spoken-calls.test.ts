import { describe, expect, it } from "vitest";
import { readWords, takeInWords } from "./spoken-calls.ts";

const texts = (call: number) =>
  Array.from({ length: 300 }, (_, turn) => `Discounts of ${turn} percent, call ${call}`);
const calls = Array.from({ length: 240 }, (_, call) => ({
  id: `call${call}`,
  language: call % 2 === 0 ? "en-US" : null,
  texts: texts(call),
}));

describe("readWords", () => {
  it("has asked for everything that it needs when it answers, and makes the rest beside other work", async () => {
    let mayAsk = true;
    const { spoken } = await readWords(calls, async (_, words) => {
      if (!mayAsk) throw new Error("asked too late");
      return new Map(words.map((word) => [word, word]));
    });
    mayAsk = false;
    let turnsOfOthers = 0;
    const others = setInterval(() => {
      turnsOfOthers += 1;
    }, 0);
    const made = await spoken;
    clearInterval(others);
    expect(made.size).toBe(calls.length);
    expect(turnsOfOthers).toBeGreaterThan(0);
  });

  it("gives what takeInWords gives, of each call what it gives of that call alone", async () => {
    const stemsOf = async () => new Map([["discounts", "discount"]]);
    const { spoken } = await readWords(calls, stemsOf);
    const made = await spoken;
    expect(made).toEqual(await takeInWords(calls, stemsOf));
    const [first, second] = calls;
    for (const call of [first, second]) {
      if (!call) throw new Error("no call");
      expect(made.get(call.id)).toEqual((await takeInWords([call], stemsOf)).get(call.id));
    }
  });

  it("fails where the stems cannot be had", async () => {
    const stemsOf = async () => {
      throw new Error("no database");
    };
    await expect(readWords(calls, stemsOf)).rejects.toThrow("no database");
  });
});
