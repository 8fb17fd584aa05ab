import type { Tx } from "#lib/db/client.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { holdsPhrase } from "../show/mark-words.ts";
import { matchTurns } from "./matching-turns.ts";
import { readPositions } from "./read-positions.ts";
import { readTexts, turnKey } from "./read-turns.ts";

/** The turns that match in calls that may match; calls without one are absent. */
export interface VerifiedCalls {
  turnsOf: Map<string, number[]>;
  /** How many of the candidates were looked into, from the first. */
  looked: number;
}

/**
 * Sees for each candidate which of its turns match, by the index's positions, and for phrases by the text. Where no text
 * is needed it ends with `most` calls.
 */
export async function verifyCalls(
  tx: Tx,
  tenantId: string,
  plan: QueryPlan,
  callIds: readonly string[],
  most = callIds.length,
): Promise<VerifiedCalls> {
  const enough = plan.needsText ? callIds.length : most;
  const positions = await readPositions(tx, tenantId, plan, callIds, { most: enough });
  const last = [...positions.keys()].at(-1) ?? "";
  const looked = positions.size < enough ? callIds.length : callIds.indexOf(last) + 1;
  const matches = [...positions].map(([callId, found]) => ({ callId, match: matchTurns(plan, found) }));
  if (!plan.needsText) {
    return { turnsOf: withTurns(matches.map(({ callId, match }) => [callId, match.mayFit])), looked };
  }
  const places = matches.flatMap(({ callId, match }) =>
    match.mayFit.map((position) => ({ callId, position })),
  );
  const texts = await readTexts(tx, tenantId, places);
  const fitting = matches.map(({ callId, match }): [string, number[]] => [
    callId,
    match.fitting((position, phrase) => holdsPhrase(texts.get(turnKey({ callId, position })) ?? "", phrase)),
  ]);
  return { turnsOf: withTurns(fitting), looked };
}

const withTurns = (turnsOf: readonly [string, number[]][]) =>
  new Map(turnsOf.filter(([, turns]) => turns.length > 0));
