import type { Tx } from "#lib/db/client.ts";
import type { SearchQuery } from "../schemas.ts";
import { type Candidate, findCandidates, type Place } from "./find-candidates.ts";
import type { FoundPage } from "./find-page.ts";
import type { OpenQuery } from "./open-query.ts";
import { placeCursor, readPlace } from "./search-cursor.ts";
import { verifyCalls } from "./verify-calls.ts";

export const countLimit = 1_000;

/** How many candidates are looked into, one batch after the other, while nothing is found. */
const batches = [80, 240, 480, 960, 960, 960, 960];
/** How many at most once something is found. */
const mostLooked = 320;

/**
 * The size of the next batch; null where the page is full or enough was looked into. Where something was found, as many
 * as will fill the page if they hold as much as those before.
 */
function nextBatch(turn: number, looked: number, found: number, limit: number): number | null {
  if (found === 0) return batches[turn] ?? null;
  const left = Math.min(mostLooked - looked, 240);
  if (found > limit || left <= 0) return null;
  return Math.min(left, Math.max(40, Math.ceil(((limit + 1 - found) * looked * 1.25) / found)));
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
  const { turnsOf, texts } = await verifyCalls(
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
    texts,
  };
}

/** Where turns or texts have to be looked into: candidates batch by batch, newest first, up to a limit. */
async function pageByLooking(
  tx: Tx,
  tenantId: string,
  { plan, scope }: OpenQuery,
  { after, limit }: PageRange,
): Promise<FoundPage> {
  const hits: (Candidate & { turns: number[] })[] = [];
  const texts: FoundPage["texts"] = new Map();
  let place = after;
  let isExhausted = false;
  for (let turn = 0, looked = 0; !isExhausted; turn += 1) {
    const most = nextBatch(turn, looked, hits.length, limit);
    if (most === null) break;
    const { calls } = await findCandidates(tx, plan, scope, { after: place, most, counted: 0 });
    const verified = await verifyCalls(
      tx,
      tenantId,
      plan,
      calls.map(({ callId }) => callId),
    );
    for (const [key, text] of verified.texts) texts.set(key, text);
    for (const call of calls) {
      const turns = verified.turnsOf.get(call.callId);
      if (turns) hits.push({ ...call, turns });
    }
    place = calls.at(-1) ?? place;
    looked += calls.length;
    isExhausted = calls.length < most;
  }
  const shown = hits.slice(0, limit);
  const isLast = isExhausted && hits.length <= limit;
  return {
    calls: shown,
    nextCursor: isLast ? null : placeCursor(hits.length > limit ? shown.at(-1) : place),
    count: after === null ? { value: hits.length, isCapped: !isExhausted } : null,
    texts,
  };
}
