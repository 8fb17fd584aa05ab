import type { PlannedTerm } from "../query/plan-query.ts";
import { lexemesOf } from "../sections/lexicon.ts";
import { foldWord } from "../text/fold-word.ts";
import { type PlacedWord, splitWords } from "../text/split-words.ts";
import type { StemLanguage } from "../text/stemmers.ts";

/** A marked stretch of a text, as UTF-16 positions. */
export interface Mark {
  from: number;
  to: number;
}

export interface Reading {
  language: StemLanguage | null;
  stems: ReadonlyMap<string, string>;
}

/** Where the folded words stand side by side: the index of the first of them, each time. */
export function findPhrase(folded: readonly string[], phrase: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + phrase.length <= folded.length; at += 1) {
    if (phrase.every((word, offset) => folded[at + offset] === word)) found.push(at);
  }
  return found;
}

/** The words of a text, folded; those that fold to nothing are left out, as in the index. */
export function foldedWords(text: string): { placed: PlacedWord[]; folded: string[] } {
  const placed: PlacedWord[] = [];
  const folded: string[] = [];
  for (const word of splitWords(text)) {
    const small = foldWord(word.word);
    if (small === "") continue;
    placed.push(word);
    folded.push(small);
  }
  return { placed, folded };
}

/** How a folded word begins. */
export const headOf = (folded: string) => folded.slice(0, 2);

const knownHeads = new WeakMap<readonly PlannedTerm[], ReadonlySet<string>>();

/** Beginnings that a word must have to be one that is looked for: a stem keeps its first letters. */
export function headsOf(terms: readonly PlannedTerm[]): ReadonlySet<string> {
  const known = knownHeads.get(terms);
  if (known) return known;
  const entries = terms.flatMap(({ lexemes, prefix }) => [...lexemes.flat(), prefix ?? ""]);
  const heads = new Set(entries.map((entry) => headOf(foldWord(entry))));
  knownHeads.set(terms, heads);
  return heads;
}

const plainText = /^[ -~\s]*$/;
const plainWord = /^[a-z0-9]{1,63}$/;
const patterns = new WeakMap<readonly string[], RegExp | "none">();

/** Finds a phrase of plain letters in a text of plain letters, where folding changes nothing but capitals. */
function patternOf(phrase: readonly string[]): RegExp | "none" {
  const known = patterns.get(phrase);
  if (known !== undefined) return known;
  const pattern = phrase.every((word) => plainWord.test(word))
    ? new RegExp(`(?<![a-z0-9])${phrase.join("[^a-z0-9]+")}(?![a-z0-9])`, "i")
    : "none";
  patterns.set(phrase, pattern);
  return pattern;
}

/** Whether the words stand side by side. Hundreds of turns are asked for one search, so plain ones are not taken apart. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const pattern = patternOf(phrase);
  if (pattern !== "none" && plainText.test(text)) return pattern.test(text);
  return findPhrase(foldedWords(text).folded, phrase).length > 0;
}

function isWordOf(term: PlannedTerm, folded: string, lexemes: readonly string[]): boolean {
  const { prefix } = term;
  if (prefix !== null) return folded.startsWith(prefix) || lexemes.some((entry) => entry.startsWith(prefix));
  return term.phrase === null && lexemes.some((entry) => term.lexemes[0]?.includes(entry));
}

/** What of a text was looked for, in order and without overlaps. */
export function markWords(text: string, terms: readonly PlannedTerm[], reading: Reading): Mark[] {
  const { placed, folded } = foldedWords(text);
  const marked = new Map<number, number>();
  const mark = (first: number, last: number) => marked.set(first, Math.max(last, marked.get(first) ?? 0));
  for (const { phrase } of terms) {
    if (phrase) for (const at of findPhrase(folded, phrase)) mark(at, at + phrase.length - 1);
  }
  const heads = headsOf(terms);
  placed.forEach(({ word }, index) => {
    if (!heads.has(headOf(folded[index] ?? ""))) return;
    const lexemes = lexemesOf(word.toLowerCase(), reading.language, reading.stems);
    if (terms.some((term) => isWordOf(term, folded[index] ?? "", lexemes))) mark(index, index);
  });
  const marks: Mark[] = [];
  for (const [first, last] of [...marked].sort(([one], [other]) => one - other)) {
    const from = placed[first]?.from ?? 0;
    const to = placed[last]?.to ?? 0;
    const before = marks.at(-1);
    if (before && from < before.to) before.to = Math.max(before.to, to);
    else marks.push({ from, to });
  }
  return marks;
}
