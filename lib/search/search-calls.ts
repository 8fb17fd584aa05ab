import type { Tx } from "#lib/db/client.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { countHidden } from "./find/count-hidden.ts";
import { type FoundPage, findPage } from "./find/find-page.ts";
import { inSearch } from "./find/in-search.ts";
import { openQuery } from "./find/open-query.ts";
import { readCalls } from "./find/read-calls.ts";
import { readTurns, turnKey } from "./find/read-turns.ts";
import type { QueryPlan } from "./query/plan-query.ts";
import type { QueryRemark, SearchHit, SearchQuery, SearchResults } from "./schemas.ts";
import { type ShownTurn, showTurns } from "./show/show-turns.ts";

const lookFurther: QueryRemark = {
  kind: "hint",
  sentence:
    "Nothing in the newest calls that hold these words. Load more to look further back, or use rarer words.",
};

/** Turns of a call that are shown at once. */
const shownTurns = 3;

/**
 * Calls in which somebody said the words, as far as the actor may see them, newest or best first, each with its first
 * matching turns. Words that cannot be looked for are told in `remarks`.
 * @throws {AppError} `forbidden`, `limit_exceeded`
 */
export async function searchCalls({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: SearchQuery;
}): Promise<SearchResults> {
  return inSearch(ctx, (tx) => search(tx, ctx, input), { keepsPlans: true });
}

async function search(tx: Tx, ctx: TenantContext, input: SearchQuery): Promise<SearchResults> {
  const isFirst = input.cursor === undefined;
  const { open, remarks } = await openQuery(tx, ctx, input);
  const nothing = { value: 0, isCapped: false };
  if (open === null) {
    return { hits: [], nextCursor: null, count: isFirst ? nothing : null, hidden: null, remarks };
  }
  const page = await findPage(tx, ctx.tenantId, open, input);
  if (page.calls.length === 0 && page.nextCursor !== null) remarks.push(lookFurther);
  return {
    hits: await readHits(tx, ctx.tenantId, open.plan, page),
    nextCursor: page.nextCursor,
    count: page.count,
    hidden: isFirst ? await countHidden(tx, ctx, input, open.scope) : null,
    remarks,
  };
}

async function readHits(
  tx: Tx,
  tenantId: string,
  plan: QueryPlan,
  { calls }: FoundPage,
): Promise<SearchHit[]> {
  const found = await readCalls(
    tx,
    tenantId,
    calls.map(({ callId }) => callId),
  );
  const places = calls.flatMap(({ callId, turns }) =>
    turns.slice(0, shownTurns).map((position) => ({ callId, position })),
  );
  const read = await readTurns(tx, tenantId, places);
  const shown = places.flatMap((place): ShownTurn[] => {
    const turn = read.get(turnKey(place));
    return turn ? [{ ...turn, language: found.get(place.callId)?.language ?? null }] : [];
  });
  const turns = await showTurns(tx, plan, shown);
  const turnsOf = Map.groupBy(turns.keys(), (index) => shown[index]?.callId);
  return calls.flatMap(({ callId, turns: all }): SearchHit[] => {
    const row = found.get(callId);
    const own = (turnsOf.get(callId) ?? []).flatMap((index) => turns[index] ?? []);
    if (!row || own.length === 0) return [];
    return [{ call: row.call, turns: own, more: all.length - own.length }];
  });
}
