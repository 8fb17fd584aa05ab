import type { PlannedTerm, QueryPlan } from "../query/plan-query.ts";
import type { CallPositions } from "./read-positions.ts";

/** Says whether a turn holds the words of a phrase side by side. */
export type HoldsPhrase = (turn: number, phrase: readonly string[]) => boolean;

const none: ReadonlySet<number> = new Set();

function turnsUnder(positions: CallPositions, lexemes: Iterable<string>): ReadonlySet<number> {
  const found: ReadonlySet<number>[] = [];
  for (const lexeme of lexemes) {
    const turns = positions.get(lexeme);
    if (turns) found.push(turns);
  }
  const [only = none, ...others] = found;
  return others.length === 0 ? only : new Set(found.flatMap((turns) => [...turns]));
}

function turnsOfTerm(positions: CallPositions, term: PlannedTerm): ReadonlySet<number> {
  const { prefix } = term;
  if (prefix !== null) {
    return turnsUnder(
      positions,
      [...positions.keys()].filter((lexeme) => lexeme.startsWith(prefix)),
    );
  }
  // The rarest word first, so that few turns are asked of the others.
  const [first = none, ...others] = term.lexemes
    .map((lexemes) => turnsUnder(positions, lexemes))
    .sort((one, other) => one.size - other.size);
  if (others.length === 0) return first;
  return new Set([...first].filter((turn) => others.every((turns) => turns.has(turn))));
}

/** Turns of a call that may fit a plan, and those that do once the texts of the former are known. */
export interface TurnMatch {
  /** As far as the entries know; the phrases in them have still to be seen in the text. In order. */
  mayFit: number[];
  fitting(holdsPhrase: HoldsPhrase): number[];
}

export function matchTurns(plan: QueryPlan, positions: CallPositions): TurnMatch {
  const known = new Map<PlannedTerm, ReadonlySet<number>>();
  const turnsOf = (term: PlannedTerm) => {
    const turns = known.get(term) ?? turnsOfTerm(positions, term);
    known.set(term, turns);
    return turns;
  };
  const fits = (turn: number, holds: (term: PlannedTerm, whenUnread: boolean) => boolean) =>
    plan.clauses.every((clause) => clause.some((term) => turnsOf(term).has(turn) && holds(term, true))) &&
    !plan.without.some((term) => turnsOf(term).has(turn) && holds(term, false));
  const [first = []] = plan.clauses;
  const mayFit = [...new Set(first.flatMap((term) => [...turnsOf(term)]))]
    .filter(
      (turn) =>
        plan.ofTurn.every((entry) => positions.get(entry)?.has(turn)) &&
        fits(turn, ({ phrase }, whenUnread) => phrase === null || whenUnread),
    )
    .sort((one, other) => one - other);
  return {
    mayFit,
    fitting: (holdsPhrase) =>
      mayFit.filter((turn) => fits(turn, ({ phrase }) => phrase === null || holdsPhrase(turn, phrase))),
  };
}
