import fc from "fast-check";
import { expect, it } from "vitest";
import { countTalk } from "./count-talk.ts";
import { isQuestion } from "./is-question.ts";

const turn = (speakerId: string | null, startMs: number, endMs: number, ...texts: string[]) => ({
  speakerId,
  side: "them" as const,
  startMs,
  endMs,
  sentences: texts.map((text) => ({ text })),
});

it("counts talk, turns, questions, interruptions and pace of everybody", () => {
  const figures = countTalk(
    [
      turn("1", 0, 10_000, "So, what's the budget?", "Tell me."),
      turn("1", 11_000, 20_000, "I'd love to know."),
      turn("2", 15_000, 30_000, "Let me stop you there."),
      turn("1", 33_000, 36_000, "Right."),
      turn(null, 36_000, 36_000, ""),
    ],
    [],
  );
  const of = (id: string) => figures.find((found) => found.id === id);
  expect(of("1")).toMatchObject({
    talkMs: 22_000,
    turns: 2,
    longestTurnMs: 20_000,
    questions: 1,
    interruptions: 0,
    words: 11,
  });
  expect(of("1")?.wordsPerMinute).toBeCloseTo(30);
  expect(of("2")).toMatchObject({
    talkMs: 15_000,
    turns: 1,
    longestTurnMs: 15_000,
    interruptions: 1,
    words: 5,
  });
  expect(of("unknown")).toMatchObject({ talkMs: 0, words: 0, wordsPerMinute: null });
});

it("knows a question in other scripts, and gives no pace where words have no blanks", () => {
  expect(["¿Qué?", "是吗？", "هل هذا؟", "Τι;", "Really?”"].every(isQuestion)).toBe(true);
  expect(["Yes.", "One; two;", "Why? Because."].some(isQuestion)).toBe(false);
  expect(countTalk([turn("1", 0, 60_000, "これは値段です。")], [])[0]?.wordsPerMinute).toBeNull();
});

it("shares out all talk, and no turn interrupts itself", () => {
  const turns = fc.array(
    fc
      .record({
        id: fc.constantFrom("1", "2", "3"),
        startMs: fc.nat(100_000),
        length: fc.integer({ min: 1, max: 9_000 }),
      })
      .map(({ id, startMs, length }) => turn(id, startMs, startMs + length, "One two three?")),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(turns, (given) => {
      const figures = countTalk(given, []);
      const sum = (pick: (one: (typeof figures)[number]) => number) =>
        figures.reduce((all, one) => all + pick(one), 0);
      expect(sum(({ share }) => share)).toBeCloseTo(1);
      expect(sum(({ questions }) => questions)).toBe(given.length);
      expect(sum(({ words }) => words)).toBe(given.length * 3);
      expect(figures.every((one) => one.interruptions <= one.turns)).toBe(true);
      if (figures.length === 1) expect(figures[0]?.interruptions).toBe(0);
    }),
  );
});
