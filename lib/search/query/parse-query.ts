import { mostTerms, shortestPrefix } from "../choices.ts";
import type { QueryRemark } from "../schemas.ts";
import { foldWord } from "../text/fold-word.ts";
import { readPieces } from "./read-pieces.ts";

/** What is looked for; words are in small letters with their accents, a prefix is folded. */
export type Term =
  | { kind: "word"; word: string }
  | { kind: "phrase"; words: string[] }
  | { kind: "prefix"; prefix: string };

/** One turn must fit every clause, by one of its terms, and none of `without`. */
export interface ParsedQuery {
  clauses: Term[][];
  without: Term[];
  remarks: QueryRemark[];
}

const problem = (sentence: string): QueryRemark => ({ kind: "problem", sentence });
const hint = (sentence: string): QueryRemark => ({ kind: "hint", sentence });

/** True when there is something to look for and nothing in its way. */
export function canRun({ clauses, remarks }: ParsedQuery): boolean {
  return clauses.length > 0 && remarks.every(({ kind }) => kind !== "problem");
}

/**
 * Reads what a person typed: words (all of them), "phrases", OR, -not or NOT, prefix*. Never throws; what cannot be
 * meant is told in `remarks`.
 */
export function parseQuery(text: string): ParsedQuery {
  const clauses: Term[][] = [];
  const without: Term[] = [];
  const remarks = new Map<string, QueryRemark>();
  const remark = (entry: QueryRemark) => remarks.set(entry.sentence, entry);
  let isChoice = false;
  let isNegated = false;
  for (const piece of readPieces(text)) {
    if (piece.kind === "or") {
      if (clauses.length === 0)
        remark(hint("OR stands between two words; the one at the beginning was left out."));
      else isChoice = true;
      continue;
    }
    if (piece.kind === "not") {
      isNegated = true;
      continue;
    }
    const negated = piece.isNegated || isNegated;
    isNegated = false;
    if (!piece.isClosed)
      remark(hint("The quotation marks do not close: all after them was taken as one phrase."));
    if (piece.isQuoted && piece.isPrefix) remark(hint("A star does nothing in a phrase and was left out."));
    if (piece.words.length === 0) continue;
    if (isOrInSmallLetters(piece, clauses))
      remark(hint("To find one word or another, write OR in capitals."));
    const term = termOf(piece);
    if (term.kind === "prefix" && [...term.prefix].length < shortestPrefix) {
      remark(
        problem(
          `Write at least ${shortestPrefix} letters before the star: "${term.prefix}*" begins too many words.`,
        ),
      );
    }
    if (negated) {
      if (isChoice) remark(problem("OR cannot stand before a word that is left out with a minus."));
      without.push(term);
    } else if (isChoice) clauses.at(-1)?.push(term);
    else clauses.push([term]);
    isChoice = false;
  }
  if (isChoice) remark(hint("OR stands between two words; the one at the end was left out."));
  const terms = clauses.flat().length + without.length;
  if (terms > mostTerms)
    remark(problem(`Look for at most ${mostTerms} words or phrases at once; these are ${terms}.`));
  if (clauses.length === 0) {
    remark(
      without.length > 0
        ? problem("Say also what to look for: words with a minus only leave something out.")
        : problem("Say at least one word that was spoken."),
    );
  }
  return { clauses, without, remarks: [...remarks.values()] };
}

type WordPiece = Extract<ReturnType<typeof readPieces>[number], { kind: "words" }>;

function termOf({ words, isQuoted, isPrefix }: WordPiece): Term {
  const [word = ""] = words;
  if (isQuoted || words.length > 1) return { kind: "phrase", words };
  return isPrefix ? { kind: "prefix", prefix: foldWord(word) } : { kind: "word", word };
}

function isOrInSmallLetters({ words, isQuoted }: WordPiece, clauses: readonly unknown[]): boolean {
  return !isQuoted && clauses.length > 0 && words.length === 1 && words[0] === "or";
}
