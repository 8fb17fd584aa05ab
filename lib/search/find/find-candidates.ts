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
}

/**
 * The newest calls after `after` with a section that fits the words as far as the index knows, by the one function that
 * reads the index past row-level security. It takes the tenant from the transaction's setting and sees no mirror that
 * is being erased.
 */
export async function findCandidates(
  tx: Tx,
  plan: QueryPlan,
  scope: SearchScope,
  { after, most, counted }: { after: Place | null; most: number; counted: number },
): Promise<Candidates> {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  const afterAt = after === null ? null : new Date(after.startedMs).toISOString();
  const [row] = await tx.$queryRaw<{ calls: string[]; starts: number[]; total: number }[]>`
    SELECT found.calls, found.total,
      ARRAY(SELECT extract(epoch FROM start) * 1000 FROM unnest(found.starts) AS start)::float8[] AS starts
    FROM find_search_calls(${plan.wanted}::tsquery, ${iso(scope.from)}::timestamptz, ${iso(scope.to)}::timestamptz,
      ${scope.minSeconds}::int, ${scope.maxSeconds}::int, ${afterAt}::timestamptz, ${after?.callId ?? null}::text,
      ${most}::int, ${counted}::int) AS found
    WHERE (SELECT mirror_is_shown())`;
  if (!row) return { calls: [], total: 0 };
  const calls = row.calls.map((callId, index) => ({ callId, startedMs: row.starts[index] ?? 0 }));
  return { calls, total: row.total };
}
