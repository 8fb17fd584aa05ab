import type { Tx } from "#lib/db/client.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { holdsPhrase } from "../show/mark-words.ts";
import { matchingTurns } from "./matching-turns.ts";
import { readPositions } from "./read-positions.ts";
import { readTurns, type TurnText, turnKey } from "./read-turns.ts";

/** The turns that match in calls that may match; calls without one are absent. Texts that were read on the way are kept. */
export interface VerifiedCalls {
  turnsOf: Map<string, number[]>;
  texts: Map<string, TurnText>;
}

/** Sees for each candidate which of its turns match: by the index's positions, and for phrases by the text. */
export async function verifyCalls(
  tx: Tx,
  tenantId: string,
  plan: QueryPlan,
  callIds: readonly string[],
): Promise<VerifiedCalls> {
  const positions = await readPositions(tx, tenantId, plan, callIds);
  const turnsOf = new Map<string, number[]>();
  for (const [callId, found] of positions) turnsOf.set(callId, matchingTurns(plan, found, null));
  if (!plan.needsText) return { turnsOf: withTurns(turnsOf), texts: new Map() };
  const places = [...turnsOf].flatMap(([callId, turns]) => turns.map((position) => ({ callId, position })));
  const texts = await readTurns(tx, tenantId, places);
  for (const [callId, found] of positions) {
    const holds = (position: number, phrase: readonly string[]) =>
      holdsPhrase(texts.get(turnKey({ callId, position }))?.text ?? "", phrase);
    turnsOf.set(callId, matchingTurns(plan, found, holds));
  }
  return { turnsOf: withTurns(turnsOf), texts };
}

const withTurns = (turnsOf: Map<string, number[]>) =>
  new Map([...turnsOf].filter(([, turns]) => turns.length > 0));
