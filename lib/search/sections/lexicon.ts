import { foldWord } from "../text/fold-word.ts";
import type { StemLanguage } from "../text/stemmers.ts";
import { stemLexeme } from "./lexemes.ts";
import { hashWord } from "./word-pairs.ts";

/** A word without an entry. */
export const none = -1;

/** What stands in the index for the words of a book, in one language. Entries are numbered in the order of a `tsvector`. */
export interface Lexicon {
  /** By a word's number: its entry, and the second one that it may have; {@link none} without. */
  first: Int32Array;
  second: Int32Array;
  /** By a word's number: {@link hashWord} of the folded word; without a word to look up, -1. */
  hashes: Float64Array;
  /** All entries in UTF-8, each with a zero behind it, and where each begins. */
  bytes: Buffer;
  from: Int32Array;
  /** How many entries stand before those of facts, which begin with an `@`. */
  beforeFacts: number;
}

/**
 * What stands in the index for a word: its stem, marked with the language, and the folded word itself where that is
 * something else. Without a language the folded word.
 */
export function lexemesOf(
  small: string,
  language: StemLanguage | null,
  stems: ReadonlyMap<string, string>,
): string[] {
  const exact = foldWord(small);
  if (exact === "") return [];
  if (language === null) return [exact];
  const stem = stems.get(small) ?? exact;
  return stem === exact ? [stemLexeme(stem, language)] : [stemLexeme(stem, language), exact];
}

/** The entries of those words of a book that are spoken in a language, and their numbers. */
export function makeLexicon(
  words: readonly string[],
  isSpoken: Uint8Array,
  language: StemLanguage | null,
  stems: ReadonlyMap<string, string>,
): Lexicon {
  const lexemes = words.map((word, number) =>
    isSpoken[number] === 1 ? lexemesOf(word, language, stems) : [],
  );
  const entries = [...new Set(lexemes.flat())].sort();
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const numberOf = (place: number) =>
    Int32Array.from(lexemes, (found) => numbers.get(found[place] ?? "") ?? none);
  const bytes = Buffer.from(entries.map((entry) => `${entry}\0`).join(""));
  const from = new Int32Array(entries.length + 1);
  for (let number = 1; number <= entries.length; number += 1) {
    from[number] = bytes.indexOf(0, from[number - 1]) + 1;
  }
  const facts = entries.findIndex((entry) => entry >= "@");
  return {
    first: numberOf(0),
    second: numberOf(1),
    hashes: Float64Array.from(words, (word, number) => {
      const folded = isSpoken[number] === 1 ? foldWord(word) : "";
      return folded === "" ? none : hashWord(folded);
    }),
    bytes,
    from,
    beforeFacts: facts === -1 ? entries.length : facts,
  };
}
