import { pairsOfPhrase } from "../sections/word-pairs.ts";
import { foldWord } from "../text/fold-word.ts";
import type { ParsedQuery, Term } from "./parse-query.ts";
import { exactLexemes, formLexemes, type StemsOf } from "./term-lexemes.ts";
import { allOf, beginning, oneOf } from "./tsquery.ts";

/** What finds a term: entries, the beginning of entries, and for a phrase the entries of each of its words. */
export interface PlannedTerm {
  /** One list a word; a turn must hold one entry of each list. */
  lexemes: string[][];
  prefix: string | null;
  /** Folded words that must stand side by side in the text; null where the entries say enough. */
  phrase: string[] | null;
}

export interface QueryPlan {
  clauses: PlannedTerm[][];
  without: PlannedTerm[];
  /** Entries that a turn must stand under beside the words. */
  ofTurn: readonly string[];
  /** `tsquery` of the words alone, for ranking. */
  words: string;
  /** `tsquery` that every section with a matching turn fits; the index answers it alone. */
  wanted: string;
  /** `tsquery` over the turns of a section; null where `wanted` says as much. */
  exact: string | null;
  /** True when the text of the turns has the last word. */
  needsText: boolean;
  /** Pairs of words (`hashPair`) that stand side by side in every section with a matching turn. */
  pairs: readonly number[];
}

/** What must be true of the call, as `tsquery`, and of the turn, as entries. */
export interface PlannedFacts {
  ofCall: readonly string[];
  ofTurn: readonly string[];
}

function planTerm(term: Term, stemsOf: StemsOf): PlannedTerm {
  if (term.kind === "prefix") return { lexemes: [], prefix: term.prefix, phrase: null };
  if (term.kind === "word") {
    return { lexemes: [formLexemes(term.word, stemsOf)], prefix: null, phrase: null };
  }
  return { lexemes: term.words.map(exactLexemes), prefix: null, phrase: term.words.map(foldWord) };
}

type Joint = "&" | "<0>";

function termQuery(term: PlannedTerm, joint: Joint): string {
  return term.prefix === null ? allOf(term.lexemes.map(oneOf), joint) : beginning(term.prefix);
}

function clauseQuery(clause: readonly PlannedTerm[], joint: Joint): string {
  const choices = clause.map((term) => termQuery(term, joint));
  return choices.length === 1 ? (choices[0] ?? "") : `(${choices.join(" | ")})`;
}

/**
 * Turns parsed words into what the database is asked. Positions in the index are turns, so `a <0> b` is "both in one
 * turn"; whether words stand side by side is seen in the text, and so are phrases that are left out.
 */
export function planQuery(
  query: Pick<ParsedQuery, "clauses" | "without">,
  { ofCall, ofTurn }: PlannedFacts,
  stemsOf: StemsOf,
): QueryPlan {
  const clauses = query.clauses.map((clause) => clause.map((term) => planTerm(term, stemsOf)));
  const without = query.without.map((term) => planTerm(term, stemsOf));
  const terms = clauses.flat();
  const turn = ofTurn.map((entry) => oneOf([entry]));
  const inTurn = [
    ...clauses.map((clause) => clauseQuery(clause, "<0>")),
    ...without.filter(({ phrase }) => phrase === null).map((term) => `!${termQuery(term, "<0>")}`),
    ...turn,
  ];
  const words = allOf(
    clauses.map((clause) => clauseQuery(clause, "&")),
    "&",
  );
  const isOneWord = terms.every(({ lexemes }) => lexemes.length <= 1);
  return {
    clauses,
    without,
    ofTurn,
    words,
    wanted: allOf([words, ...ofCall, ...turn], "&"),
    exact: inTurn.length === 1 && isOneWord ? null : allOf(inTurn, "<0>"),
    needsText: [...terms, ...without].some(({ phrase }) => phrase !== null),
    pairs: clauses.flatMap(([only, ...others]) =>
      only?.phrase && others.length === 0 ? pairsOfPhrase(only.phrase) : [],
    ),
  };
}
