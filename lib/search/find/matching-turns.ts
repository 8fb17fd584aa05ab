import type { PlannedTerm, QueryPlan } from "../query/plan-query.ts";
import type { CallPositions } from "./read-positions.ts";

/** Says whether a turn holds the words of a phrase side by side. */
export type HoldsPhrase = (turn: number, phrase: readonly string[]) => boolean;

function turnsUnder(positions: CallPositions, lexemes: readonly string[]): Set<number> {
  const turns = new Set<number>();
  for (const lexeme of lexemes) for (const turn of positions.get(lexeme) ?? []) turns.add(turn);
  return turns;
}

function turnsOfTerm(positions: CallPositions, term: PlannedTerm): Set<number> {
  const { prefix } = term;
  if (prefix !== null) {
    return turnsUnder(
      positions,
      [...positions.keys()].filter((lexeme) => lexeme.startsWith(prefix)),
    );
  }
  const [first = new Set<number>(), ...others] = term.lexemes.map((lexemes) =>
    turnsUnder(positions, lexemes),
  );
  return new Set([...first].filter((turn) => others.every((turns) => turns.has(turn))));
}

/**
 * The turns of a call that fit the plan, in order. Without `holdsPhrase` those that may: the phrases in them have still
 * to be seen in the text.
 */
export function matchingTurns(
  plan: QueryPlan,
  positions: CallPositions,
  holdsPhrase: HoldsPhrase | null,
): number[] {
  const turnsOf = new Map<PlannedTerm, Set<number>>();
  const has = (term: PlannedTerm, turn: number, whenUnread: boolean): boolean => {
    const turns = turnsOf.get(term) ?? turnsOfTerm(positions, term);
    turnsOf.set(term, turns);
    if (!turns.has(turn)) return false;
    if (term.phrase === null) return true;
    return holdsPhrase === null ? whenUnread : holdsPhrase(turn, term.phrase);
  };
  const [first = [], ...others] = plan.clauses;
  const candidates = new Set(first.flatMap((term) => [...turnsOfTerm(positions, term)]));
  return [...candidates]
    .filter(
      (turn) =>
        plan.ofTurn.every((entry) => positions.get(entry)?.has(turn)) &&
        [first, ...others].every((clause) => clause.some((term) => has(term, turn, true))) &&
        !plan.without.some((term) => has(term, turn, false)),
    )
    .sort((one, other) => one - other);
}
