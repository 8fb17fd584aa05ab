import type { QueryPlan } from "../query/plan-query.ts";
import { fact } from "../sections/lexemes.ts";
import { matchTurns } from "./matching-turns.ts";
import type { CallPositions } from "./read-positions.ts";

/** How many calls have a matching turn of each side, and of each Gong user. */
export interface DividedCalls {
  sides: Map<string, number>;
  speakers: Map<string, number>;
}

const sideEntry = fact.side("");
export const speakerEntry = fact.speaker("");
export const sideEntries = ["us", "them"].map(fact.side);

/** Divides calls by who said what matches; `fitting` names the turns of a call where the text had the last word. */
export function divideCalls(
  plan: QueryPlan,
  positions: ReadonlyMap<string, CallPositions>,
  fitting: ReadonlyMap<string, number[]> | null,
): DividedCalls {
  const sides = new Map<string, number>();
  const speakers = new Map<string, number>();
  for (const [callId, found] of positions) {
    const turns = fitting === null ? matchTurns(plan, found).mayFit : (fitting.get(callId) ?? []);
    for (const [entry, standing] of found) {
      const counts = entry.startsWith(sideEntry) ? sides : entry.startsWith(speakerEntry) ? speakers : null;
      if (counts === null || !turns.some((turn) => standing.has(turn))) continue;
      const value = entry.slice(entry.indexOf("=") + 1);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return { sides, speakers };
}
