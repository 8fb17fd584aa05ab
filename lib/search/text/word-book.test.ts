import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallWords } from "./split-words.ts";
import { WordBook } from "./word-book.ts";

function wordsIn(texts: readonly string[]): string[][] {
  const book = new WordBook();
  for (const text of texts) book.add(text);
  return texts.map((_, index) => [...book.wordsOf(index)].map((number) => book.words[number] ?? ""));
}

describe("a word book", () => {
  it("finds the words of any text, as they are found one by one", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(..."aAbZ019 -'’…äÖßéİıŁΣσςńǅ\u0301\u02b0²º☺\u{10400}"),
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        expect(wordsIn(texts)).toEqual(texts.map(smallWords));
      }),
      { numRuns: 200 },
    );
  });

  it("gives each different word one number, however many there are", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    const book = new WordBook();
    for (const _ of [1, 2]) book.add(words.join(" "));
    expect(book.words).toEqual(words);
    expect([...book.wordsOf(1)]).toEqual(words.map((_, index) => index));
  });

  it("cuts runs of letters that are no word any more", () => {
    expect(wordsIn([`${"x".repeat(5_000)} y`, `${"ő\u0301".repeat(100)} z`])).toEqual([
      ["x".repeat(64), "y"],
      ["ő\u0301".repeat(32), "z"],
    ]);
  });
});
