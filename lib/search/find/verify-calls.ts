import type { Tx } from "#lib/db/client.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { holdsPhrase } from "../show/mark-words.ts";
import { matchingTurns } from "./matching-turns.ts";
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
  const turnsOf = new Map<string, number[]>();
  for (const [callId, found] of positions) turnsOf.set(callId, matchingTurns(plan, found, null));
  if (!plan.needsText) return { turnsOf: withTurns(turnsOf), looked };
  const places = [...turnsOf].flatMap(([callId, turns]) => turns.map((position) => ({ callId, position })));
  const texts = await readTexts(tx, tenantId, places);
  for (const [callId, found] of positions) {
    const holds = (position: number, phrase: readonly string[]) =>
      holdsPhrase(texts.get(turnKey({ callId, position })) ?? "", phrase);
    turnsOf.set(callId, matchingTurns(plan, found, holds));
  }
  return { turnsOf: withTurns(turnsOf), looked };
}

const withTurns = (turnsOf: Map<string, number[]>) =>
  new Map([...turnsOf].filter(([, turns]) => turns.length > 0));
