import type { Tx } from "#lib/db/client.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import type { OpenQuery } from "./open-query.ts";
import { verifyCalls } from "./verify-calls.ts";

/** The newest calls that match, with when they began, up to a limit that depends on what must be looked into. */
export interface AllCalls {
  calls: Candidate[];
  /** There may be older calls that match. */
  isCapped: boolean;
}

const most = { byIndex: 5_000, byTurns: 1_000, byText: 400 };

export async function findAll(tx: Tx, tenantId: string, open: OpenQuery): Promise<AllCalls> {
  const { plan, scope } = open;
  const limit = plan.needsText ? most.byText : plan.exact === null ? most.byIndex : most.byTurns;
  const { calls } = await findCandidates(tx, plan, scope, { after: null, most: limit, counted: 0 });
  const isCapped = calls.length === limit;
  if (plan.exact === null && !plan.needsText) return { calls, isCapped };
  const ids = calls.map(({ callId }) => callId);
  const fitting = plan.needsText
    ? new Set((await verifyCalls(tx, tenantId, plan, ids)).turnsOf.keys())
    : await fittingCalls(tx, tenantId, plan.exact ?? plan.words, ids);
  return { calls: calls.filter(({ callId }) => fitting.has(callId)), isCapped };
}

async function fittingCalls(
  tx: Tx,
  tenantId: string,
  exact: string,
  callIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s.call_gong_id AS id FROM search_sections s
    WHERE s.tenant_id = ${tenantId} AND s.call_gong_id = ANY(${[...callIds]}::text[])
      AND s.terms @@ ${exact}::tsquery`;
  return new Set(rows.map(({ id }) => id));
}
