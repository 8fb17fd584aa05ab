import { findVisibleCall } from "#lib/calls/find-visible-call.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { inSearch } from "./find/in-search.ts";
import { openQuery } from "./find/open-query.ts";
import { readTurns, turnKey } from "./find/read-turns.ts";
import { verifyCalls } from "./find/verify-calls.ts";
import type { SearchFilter, SearchTurn } from "./schemas.ts";
import { type ShownTurn, showTurns } from "./show/show-turns.ts";

const mostTurns = 200;

/** All turns of one call that match, 200 at most. @throws {AppError} `not_found`, `forbidden`, `limit_exceeded` */
export async function moreHitsOfCall({
  ctx,
  input: { callId, ...filter },
}: {
  ctx: TenantContext;
  input: SearchFilter & { callId: string };
}): Promise<{ turns: SearchTurn[] }> {
  return inSearch(ctx, async (tx) => {
    const { tenantId } = ctx;
    const { language } = await findVisibleCall(tx, ctx, callId, { language: true });
    const { open } = await openQuery(tx, ctx, filter);
    if (open === null) return { turns: [] };
    const { turnsOf } = await verifyCalls(tx, tenantId, open.plan, [callId]);
    const places = (turnsOf.get(callId) ?? []).slice(0, mostTurns).map((position) => ({ callId, position }));
    const texts = await readTurns(tx, tenantId, places);
    const shown = places.flatMap((place): ShownTurn[] => {
      const turn = texts.get(turnKey(place));
      return turn ? [{ ...turn, language }] : [];
    });
    return { turns: await showTurns(tx, open.plan, shown) };
  });
}
