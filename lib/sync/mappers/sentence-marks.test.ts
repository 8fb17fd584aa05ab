import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSentences, markSentences } from "./sentence-marks.ts";

const sentence = fc
  .record({
    startMs: fc.nat(10_000_000),
    lasts: fc.nat(60_000),
    text: fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme", minLength: 1 })),
  })
  .map(({ startMs, lasts, text }) => ({ startMs, endMs: startMs + lasts, text }));

describe("the sentences of a turn", () => {
  it("come back as they were, with blanks and characters of any plane", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        expect(cutSentences(markSentences(sentences))).toEqual(sentences);
      }),
    );
  });

  it("need no marks when there is only one", () => {
    const only = { startMs: 5, endMs: 9, text: "For forty seats." };
    expect(markSentences([only])).toEqual({ ...only, sentences: [] });
  });
});
