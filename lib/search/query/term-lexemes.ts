import { stemLexeme } from "../sections/lexemes.ts";
import { foldWord } from "../text/fold-word.ts";
import { type StemLanguage, stemmers } from "../text/stemmers.ts";

export const stemLanguages = Object.keys(stemmers) as StemLanguage[];

/** The stems of a word in each language. */
export type StemsOf = (language: StemLanguage) => ReadonlyMap<string, string>;

/** Entries under which exactly this word may stand; some hold other forms too, so the text has the last word. */
export function exactLexemes(word: string): string[] {
  const folded = foldWord(word);
  return [folded, ...stemLanguages.map((language) => stemLexeme(folded, language))];
}

/** Entries under which this word and its other forms stand, in every language. */
export function formLexemes(word: string, stemsOf: StemsOf): string[] {
  const stems = stemLanguages.map((language) =>
    stemLexeme(stemsOf(language).get(word) ?? foldWord(word), language),
  );
  return [...new Set([...exactLexemes(word), ...stems])];
}
