import type { Tx } from "#lib/db/client.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchScope } from "./search-scope.ts";

export interface Candidate {
  callId: string;
  startedMs: number;
}

/** A place in the list of calls, newest first. */
export type Place = Candidate;

export interface Candidates {
  calls: Candidate[];
  /** Calls that fit, counted to `counted`. */
  total: number;
  /** How many of the newest were looked at, and the last of them: `calls` lacks those that pairs of words rule out. */
  looked: number;
  end: Place | null;
}

interface Row {
  calls: string[];
  starts: number[];
  total: number;
  looked: number;
  endCall: string | null;
  endMs: number | null;
}

/**
 * The newest calls after `after` with a section that fits the words as far as the index knows, by the one function that
 * reads the index past row-level security. It takes the tenant from the transaction's setting and sees no mirror that
 * is being erased. With `isSifted` those are left out in which the words of a phrase never stand side by side.
 */
export async function findCandidates(
  tx: Tx,
  plan: QueryPlan,
  scope: SearchScope,
  {
    after,
    most,
    counted,
    isSifted = false,
  }: { after: Place | null; most: number; counted: number; isSifted?: boolean },
): Promise<Candidates> {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  const afterAt = after === null ? null : new Date(after.startedMs).toISOString();
  const pairs = isSifted && plan.pairs.length > 0 ? plan.pairs.map(String) : null;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT found.calls, found.total, found.looked, found.end_call AS "endCall",
      (extract(epoch FROM found.end_at) * 1000)::float8 AS "endMs",
      ARRAY(SELECT extract(epoch FROM start) * 1000 FROM unnest(found.starts) AS start)::float8[] AS starts
    FROM find_search_calls(${plan.wanted}::tsquery, ${iso(scope.from)}::timestamptz, ${iso(scope.to)}::timestamptz,
      ${scope.minSeconds}::int, ${scope.maxSeconds}::int, ${afterAt}::timestamptz, ${after?.callId ?? null}::text,
      ${most}::int, ${counted}::int, ${pairs}::bigint[]) AS found
    WHERE (SELECT mirror_is_shown())`;
  if (!row) return { calls: [], total: 0, looked: 0, end: null };
  const calls = row.calls.map((callId, index) => ({ callId, startedMs: row.starts[index] ?? 0 }));
  const { total, looked, endCall, endMs } = row;
  return { calls, total, looked, end: endCall === null ? null : { callId: endCall, startedMs: endMs ?? 0 } };
}
