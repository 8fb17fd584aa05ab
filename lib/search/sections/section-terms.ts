import { foldWord } from "../text/fold-word.ts";
import type { StemLanguage } from "../text/stemmers.ts";
import { stemLexeme } from "./lexemes.ts";

/** A position of a `tsvector` is a turn of its section; PostgreSQL keeps 256 of them an entry. */
export const turnsInSection = 250;

/** Characters of distinct entries; PostgreSQL takes one megabyte. */
const mostCharacters = 300_000;

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

const special = /['\\]/;
const quoted = (lexeme: string) =>
  special.test(lexeme) ? `'${lexeme.replace(/['\\]/g, "$&$&")}'` : `'${lexeme}'`;

/** Collects entries with the turns they stand in, and writes them as a `tsvector`. */
export class SectionTerms {
  readonly #turns = new Map<string, number[]>();
  #characters = 0;

  /** `turn` counts from 0 in the section; null for what is true of the whole call. */
  add(lexeme: string, turn: number | null): void {
    const turns = this.turnsOf(lexeme);
    if (turn !== null && turns !== null) addTurn(turns, turn);
  }

  /** The turns of an entry, for {@link addTurn}; null when the section is full. */
  turnsOf(lexeme: string): number[] | null {
    const known = this.#turns.get(lexeme);
    if (known) return known;
    if (this.#characters > mostCharacters) return null;
    this.#characters += lexeme.length;
    const turns: number[] = [];
    this.#turns.set(lexeme, turns);
    return turns;
  }

  toString(): string {
    const parts: string[] = [];
    for (const [lexeme, turns] of this.#turns) {
      parts.push(turns.length === 0 ? quoted(lexeme) : `${quoted(lexeme)}:${turns.join()}`);
    }
    return parts.join(" ");
  }
}

/** Notes a turn, counted from 0, among the turns of an entry. */
export function addTurn(turns: number[], turn: number): void {
  if (turns[turns.length - 1] !== turn + 1) turns.push(turn + 1);
}
