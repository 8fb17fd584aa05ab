import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInTranscript, turnAt } from "./find-in-transcript.ts";
import type { TranscriptTurn } from "./schemas.ts";

function turn(startMs: number, speakerId: string | null, ...texts: string[]): TranscriptTurn {
  const sentences = texts.map((text, index) => ({
    startMs: startMs + index,
    endMs: startMs + index + 1,
    text,
  }));
  return { speakerId, side: "us", startMs, endMs: startMs + texts.length, topic: null, sentences };
}

const said = [
  turn(0, "1", "Is there a discount?", "A real Discount, I mean."),
  turn(5_000, "2", "There is. Zwölf Prozent Rabatt, voilà."),
  turn(9_000, null, "discount discount"),
];
const textOf = (hit: { turn: number; sentence: number; from: number; to: number }) =>
  said[hit.turn]?.sentences[hit.sentence]?.text.slice(hit.from, hit.to);

describe("findInTranscript", () => {
  it("finds every place in order, whatever the case", () => {
    const hits = findInTranscript(said, "DISCOUNT");
    expect(hits.map(textOf)).toEqual(["discount", "Discount", "discount", "discount"]);
  });

  it("folds accents both ways", () => {
    expect(findInTranscript(said, "zwolf").map(textOf)).toEqual(["Zwölf"]);
    expect(findInTranscript(said, "voilà").map(textOf)).toEqual(["voilà"]);
    expect(findInTranscript(said, "voila").map(textOf)).toEqual(["voilà"]);
  });

  it("keeps to one speaker when asked, also to those without an id", () => {
    expect(findInTranscript(said, "discount", new Set(["1"]))).toHaveLength(2);
    expect(findInTranscript(said, "discount", new Set(["unknown"]))).toHaveLength(2);
    expect(findInTranscript(said, "discount", new Set(["2"]))).toHaveLength(0);
  });

  it("finds nothing for nothing", () => {
    expect(findInTranscript(said, "   ")).toEqual([]);
  });

  it("points at the very words, in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.string(),
        (before, word, after) => {
          const text = `${before}${word}${after}`;
          const hits = findInTranscript([turn(0, "1", text)], word);
          expect(hits.length).toBeGreaterThan(0);
          for (const hit of hits) {
            const plain = text.slice(hit.from, hit.to).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
            expect(plain).toContain(word.slice(0, 1));
          }
        },
      ),
    );
  });
});

describe("turnAt", () => {
  it("names the turn that has begun last", () => {
    expect([-1, 0, 4_999, 5_000, 8_999, 99_000].map((ms) => turnAt(said, ms))).toEqual([-1, 0, 0, 1, 1, 2]);
  });
});
