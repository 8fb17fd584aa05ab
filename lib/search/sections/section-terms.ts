import { foldWord } from "../text/fold-word.ts";
import { splitWords } from "../text/split-words.ts";
import type { StemLanguage } from "../text/stemmers.ts";
import { stemLexeme } from "./lexemes.ts";

/** A position of a `tsvector` is a turn of its section; PostgreSQL keeps 256 of them an entry. */
export const turnsInSection = 250;

/** Characters of distinct entries; PostgreSQL takes one megabyte. */
const mostCharacters = 300_000;

/** The words of a text in small letters, as stems are asked for. */
export function smallWords(text: string): string[] {
  return splitWords(text).map(({ word }) => word.toLowerCase());
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

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;

/** Collects entries with the turns they stand in, and writes them as a `tsvector`. */
export class SectionTerms {
  readonly #turns = new Map<string, number[]>();
  #characters = 0;

  /** `turn` counts from 0 in the section; null for what is true of the whole call. */
  add(lexeme: string, turn: number | null): void {
    const known = this.#turns.get(lexeme);
    if (known) {
      if (turn !== null && known.at(-1) !== turn + 1) known.push(turn + 1);
      return;
    }
    if (this.#characters > mostCharacters) return;
    this.#characters += lexeme.length;
    this.#turns.set(lexeme, turn === null ? [] : [turn + 1]);
  }

  toString(): string {
    const entries: string[] = [];
    for (const [lexeme, turns] of this.#turns) {
      entries.push(turns.length === 0 ? quoted(lexeme) : `${quoted(lexeme)}:${turns.join(",")}`);
    }
    return entries.join(" ");
  }
}
