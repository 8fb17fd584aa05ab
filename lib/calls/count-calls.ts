import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import { type CallsAsked, whereCalls } from "./call-conditions.ts";
import { newestOfEach, walksEach } from "./read-call-rows.ts";

interface Count {
  found: number;
  /** False where more calls of somebody had to be looked at to know. */
  isSure: boolean;
}

/**
 * How many calls are asked for, counted to `limit`. Along an index in the order of the list, so that it ends there: by
 * itself a count would gather all that fit.
 */
function alongIndex(asked: CallsAsked, limit: number): Sql {
  return sql`SELECT count(*)::int AS found, true AS "isSure" FROM (
    SELECT FROM calls c WHERE ${whereCalls(asked)} ORDER BY c.started_at DESC, c.gong_id DESC LIMIT ${limit}) found`;
}

/** The same from as many newest calls of each of the people: whoever has more than that brings the count to the limit. */
function fromAllOfEach(asked: CallsAsked, limit: number): Sql {
  return sql`SELECT least(count(DISTINCT call_gong_id), ${limit})::int AS found, true AS "isSure"
    FROM (${newestOfEach(asked, limit)}) near`;
}

/**
 * The same from fewer of each, `most`. Whoever has more may have further calls before the oldest one that was looked at:
 * only what is newer than that is counted, which does where it reaches the limit.
 */
function fromSomeOfEach(asked: CallsAsked, limit: number, most: number): Sql {
  return sql`
    WITH near AS MATERIALIZED (${newestOfEach(asked, most)}),
    line AS (SELECT max(oldest) AS at FROM (
      SELECT min(started_at) AS oldest FROM near GROUP BY person HAVING count(*) >= ${most}) cut)
    SELECT least(count(DISTINCT call_gong_id), ${limit})::int AS found,
      (SELECT at IS NULL FROM line) OR count(DISTINCT call_gong_id) >= ${limit} AS "isSure"
    FROM near WHERE (SELECT at FROM line) IS NULL OR started_at > (SELECT at FROM line)`;
}

async function countUpTo(tx: Tx, asked: CallsAsked, limit: number): Promise<number> {
  const people = asked.people[0]?.length ?? 0;
  if (!walksEach(asked)) return (await tx.$queryRaw<Count[]>(alongIndex(asked, limit)))[0]?.found ?? 0;
  // People of a team are in each other's calls, so more than their share of the limit is looked at.
  const share = Math.ceil((3 * limit) / Math.max(people, 1));
  if (share < limit) {
    const [some] = await tx.$queryRaw<Count[]>(fromSomeOfEach(asked, limit, share));
    if (some?.isSure) return some.found;
  }
  return (await tx.$queryRaw<Count[]>(fromAllOfEach(asked, limit)))[0]?.found ?? 0;
}

/** How many calls there are, and how many more the policy on private calls hides where that is asked, each to `limit`. */
export async function countCallsAsked(
  tx: Tx,
  asked: CallsAsked,
  { limit, withHidden }: { limit: number; withHidden: boolean },
): Promise<{ found: number; hidden: number }> {
  const found = await countUpTo(tx, asked, limit);
  if (!withHidden || asked.showPrivate) return { found, hidden: 0 };
  const unseen = { ...asked, showPrivate: true, narrowing: [...asked.narrowing, sql`c.is_private`] };
  return { found, hidden: await countUpTo(tx, unseen, limit) };
}
