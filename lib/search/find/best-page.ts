import type { Tx } from "#lib/db/client.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchQuery } from "../schemas.ts";
import { findCandidates, type Place } from "./find-candidates.ts";
import type { FoundPage } from "./find-page.ts";
import type { OpenQuery } from "./open-query.ts";
import { rankCursor, readRank } from "./search-cursor.ts";
import { verifyCalls } from "./verify-calls.ts";

/** Calls that are ranked: the newest of those that may match. */
export const rankedCalls = 400;

/** The place just before a call in the order newest first, so that a list after it begins with the call. */
const justBefore = ({ startedMs, callId }: Place): Place => ({ startedMs, callId: `${callId}~` });

/** One page of the newest 400 calls with the words, those first where the words are most and closest together. */
export async function bestPage(
  tx: Tx,
  tenantId: string,
  { plan, scope }: OpenQuery,
  { cursor, limit }: SearchQuery,
): Promise<FoundPage> {
  const from = readRank(cursor);
  const { calls } = await findCandidates(tx, plan, scope, {
    after: from === null ? null : justBefore(from.newest),
    most: rankedCalls,
    counted: 0,
  });
  const [newest] = calls;
  if (!newest) {
    return {
      calls: [],
      nextCursor: null,
      count: from ? null : { value: 0, isCapped: false },
    };
  }
  const ranked = await rankCalls(
    tx,
    tenantId,
    plan,
    calls.map(({ callId }) => callId),
  );
  const found: FoundPage["calls"] = [];
  let seen = from?.shown ?? 0;
  while (found.length < limit && seen < ranked.length) {
    const batch = ranked.slice(seen, seen + limit - found.length);
    const verified = await verifyCalls(tx, tenantId, plan, batch);
    for (const callId of batch) {
      const turns = verified.turnsOf.get(callId);
      if (turns) found.push({ callId, turns });
    }
    seen += batch.length;
  }
  const isWhole = calls.length < rankedCalls && !plan.needsText;
  return {
    calls: found,
    nextCursor: seen < ranked.length ? rankCursor(seen, newest) : null,
    count: from ? null : { value: plan.needsText ? found.length : ranked.length, isCapped: !isWhole },
  };
}

/** By how often and how close together the words stand; a long call is not better for being long. */
async function rankCalls(
  tx: Tx,
  tenantId: string,
  plan: QueryPlan,
  callIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.call_gong_id AS id
    FROM search_sections s
    WHERE s.tenant_id = ${tenantId} AND s.call_gong_id = ANY(${[...callIds]}::text[])
      AND s.terms @@ ${plan.exact ?? plan.words}::tsquery
    GROUP BY s.call_gong_id
    ORDER BY max(ts_rank('{1,1,1,1}', s.terms, ${plan.words}::tsquery, 1)) DESC, max(s.started_at) DESC,
      s.call_gong_id DESC`;
  return rows.map(({ id }) => id);
}
