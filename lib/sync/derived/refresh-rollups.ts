import type { Tx } from "#lib/db/client.ts";
import { type HeardTurns, nothingHeard } from "./heard-turns.ts";
import { refreshScorecardsOfCalls } from "./refresh-scorecard-rollups.ts";
import { addFacts, removeEmptyRows, takeFactsBack } from "./rollups/apply-facts.ts";
import { readCallSources } from "./rollups/call-source.ts";
import { dayOf, weekOf } from "./rollups/day-of.ts";
import { factsOfCall } from "./rollups/facts-of-call.ts";
import { lockRollUps } from "./rollups/lock-roll-ups.ts";
import { lookUpLongest } from "./rollups/look-up-longest.ts";
import { callRollUpTables } from "./rollups/roll-up-tables.ts";
import { deleteFacts, insertFacts, isSameFacts, readFacts } from "./rollups/stored-facts.ts";

/**
 * Brings the roll-ups up to date for these calls, in the transaction that changed them: new, edited, moved, private,
 * removed, erased or brought back, or with another transcript or transcript state. Takes back what each call added
 * before (`call_facts` and its sisters remember it) and adds what it adds now. Calls that add the same as before cost
 * two reads.
 *
 * Call it last, once a transaction: it holds the tenant's roll-ups until the transaction ends.
 */
export async function refreshRollUps(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
): Promise<void> {
  if (callGongIds.length === 0) return;
  await lockRollUps(tx, tenantId);
  const stored = new Map((await readFacts(tx, tenantId, callGongIds)).map((facts) => [facts.call, facts]));
  const sources = await readCallSources(tx, tenantId, callGongIds, heard);
  const current = new Map(sources.map((source) => [source.id, factsOfCall(source)]));
  const changed = [...new Set(callGongIds)].filter(
    (id) => (stored.has(id) || current.has(id)) && !isSameFacts(stored.get(id), current.get(id)),
  );
  const old = changed.flatMap((id) => stored.get(id) ?? []);
  const now = changed.flatMap((id) => current.get(id) ?? []);
  if (old.length > 0) {
    const ids = old.map(({ call }) => call);
    await takeFactsBack(tx, tenantId, callRollUpTables, { column: "call_gong_id", ids });
    await deleteFacts(tx, tenantId, ids);
  }
  if (now.length > 0) {
    await insertFacts(tx, tenantId, now);
    const ids = now.map(({ call }) => call);
    await addFacts(tx, tenantId, callRollUpTables, { column: "call_gong_id", ids });
  }
  if (old.length > 0) {
    await lookUpLongest(tx, tenantId, old);
    const people = old.flatMap((facts) => facts.people);
    const days = [...new Set(people.map(({ startedMs }) => dayOf(startedMs)))];
    await removeEmptyRows(tx, tenantId, callRollUpTables, {
      user_gong_id: people.map(({ user }) => user),
      day: days,
      week: days.map(weekOf),
      account_name: people.flatMap(({ account }) => account ?? []),
    });
  }
  if (changed.length > 0) await refreshScorecardsOfCalls(tx, tenantId, changed);
}
