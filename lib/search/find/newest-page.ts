import type { Tx } from "#lib/db/client.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchQuery } from "../schemas.ts";
import { type Candidate, findCandidates, type Place } from "./find-candidates.ts";
import type { FoundPage } from "./find-page.ts";
import type { OpenQuery } from "./open-query.ts";
import { placeCursor, readPlace } from "./search-cursor.ts";
import { verifyCalls } from "./verify-calls.ts";

export const countLimit = 1_000;

/** How many candidates are looked into, one lot after the other, while nothing is found. */
const lots = [320, 480, 960, 960, 960, 960];

/**
 * How many candidates are looked into at once. Where texts are read: as many as will fill the page if they hold as much
 * as those before.
 */
function nextBatch(plan: QueryPlan, looked: number, found: number, limit: number): number {
  if (!plan.needsText) return Number.POSITIVE_INFINITY;
  if (looked === 0) return 80;
  if (found === 0) return Number.POSITIVE_INFINITY;
  return Math.max(40, Math.ceil(((limit + 1 - found) * looked * 1.25) / found));
}

/** One page of calls, newest first. */
export function newestPage(
  tx: Tx,
  tenantId: string,
  open: OpenQuery,
  query: SearchQuery,
): Promise<FoundPage> {
  const after = readPlace(query.cursor);
  return open.plan.exact === null && !open.plan.needsText
    ? pageByIndex(tx, tenantId, open, { after, limit: query.limit })
    : pageByLooking(tx, tenantId, open, { after, limit: query.limit });
}

interface PageRange {
  after: Place | null;
  limit: number;
}

/** Where the index says all: the page and the count come from it. */
async function pageByIndex(
  tx: Tx,
  tenantId: string,
  { plan, scope }: OpenQuery,
  { after, limit }: PageRange,
): Promise<FoundPage> {
  const counted = after === null ? countLimit + 1 : 0;
  const found = await findCandidates(tx, plan, scope, { after, most: limit + 1, counted });
  const shown = found.calls.slice(0, limit);
  const { turnsOf } = await verifyCalls(
    tx,
    tenantId,
    plan,
    shown.map(({ callId }) => callId),
  );
  return {
    calls: shown.map(({ callId }) => ({ callId, turns: turnsOf.get(callId) ?? [] })),
    nextCursor: found.calls.length > limit ? placeCursor(shown.at(-1)) : null,
    count:
      after === null
        ? { value: Math.min(found.total, countLimit), isCapped: found.total > countLimit }
        : null,
  };
}

/** Where turns or texts have to be looked into: candidates lot by lot, newest first, up to a limit. */
async function pageByLooking(
  tx: Tx,
  tenantId: string,
  { plan, scope }: OpenQuery,
  { after, limit }: PageRange,
): Promise<FoundPage> {
  const hits: (Candidate & { turns: number[] })[] = [];
  let place = after;
  let isExhausted = false;
  for (const most of lots) {
    const lot = await findCandidates(tx, plan, scope, { after: place, most, counted: 0, isSifted: true });
    const { calls } = lot;
    let looked = 0;
    while (looked < calls.length && hits.length <= limit) {
      const batch = calls.slice(looked, looked + nextBatch(plan, looked, hits.length, limit));
      const ids = batch.map(({ callId }) => callId);
      const verified = await verifyCalls(tx, tenantId, plan, ids, limit + 1 - hits.length);
      for (const call of batch) {
        const turns = verified.turnsOf.get(call.callId);
        if (turns) hits.push({ ...call, turns });
      }
      looked += verified.looked;
    }
    const isWhole = looked === calls.length;
    place = (isWhole ? lot.end : calls[looked - 1]) ?? place;
    isExhausted = isWhole && lot.looked < most;
    if (hits.length > 0 || isExhausted) break;
  }
  const shown = hits.slice(0, limit);
  const isLast = isExhausted && hits.length <= limit;
  return {
    calls: shown,
    nextCursor: isLast ? null : placeCursor(hits.length > limit ? shown.at(-1) : place),
    count: after === null ? { value: hits.length, isCapped: !isExhausted } : null,
  };
}
