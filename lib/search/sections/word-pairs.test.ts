import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashPair, hashWord, pairsOfPhrase, SectionPairs } from "./word-pairs.ts";

const isThere = (bytes: Buffer, pair: number) =>
  ((bytes[(pair >>> 3) % bytes.length] ?? 0) & (1 << (pair & 7))) !== 0;

function pairsOf(words: readonly string[]): Buffer {
  const pairs = new SectionPairs();
  for (const [index, word] of words.slice(1).entries())
    pairs.add(hashWord(words[index] ?? ""), hashWord(word));
  return pairs.toBytes();
}

describe("the pairs of a section", () => {
  it("hold every two words that stand side by side, and no section is without a byte", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 40 }), (words) => {
        const bytes = pairsOf(words);
        expect(bytes.length).toBeGreaterThan(0);
        expect(pairsOfPhrase(words).every((pair) => isThere(bytes, pair))).toBe(true);
      }),
    );
  });

  it("rule out three in four of the pairs that are not there, the other way round too", () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `word${(index * 7_919) % 5_003}`);
    const bytes = pairsOf(words);
    const share = (pairs: readonly number[]) =>
      pairs.filter((pair) => isThere(bytes, pair)).length / pairs.length;
    const strange = words.map((word) => hashPair(hashWord(word), hashWord(`${word}x`)));
    expect(share(strange)).toBeLessThan(0.25);
    const turned = words
      .slice(1)
      .map((word, index) => hashPair(hashWord(word), hashWord(words[index] ?? "")));
    expect(share(turned)).toBeLessThan(0.25);
    expect(share(pairsOfPhrase(words))).toBe(1);
  });
});
