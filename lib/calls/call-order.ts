import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import { usShareOfCalls } from "#lib/rollups/get-us-share.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import { type CallSort, sortPairs } from "./choices.ts";

type SortKey = keyof typeof sortPairs;

export interface CallOrder {
  key: SortKey;
  isDescending: boolean;
}

export function orderOf(sort: CallSort): CallOrder {
  const keys = Object.keys(sortPairs) as SortKey[];
  const key = keys.find((name) => (sortPairs[name] as readonly string[]).includes(sort)) ?? "started";
  return { key, isDescending: sortPairs[key][0] === sort };
}

/** A place in an order: behind the call with these values. `value` is null where the call has none and comes last. */
export interface CallCursor {
  value: number | null;
  startedAt: Date;
  gongId: string;
}

export function readCursor(text: string, { key }: CallOrder): CallCursor {
  const parts = text.split("_");
  const [ms = "", gongId = ""] = parts.slice(-2);
  const value = key === "started" || parts.length < 3 || parts[0] === "none" ? null : Number(parts[0]);
  return { value, startedAt: new Date(Number(ms)), gongId };
}

export function writeCursor({ value, startedAt, gongId }: CallCursor, { key }: CallOrder): string {
  const place = `${startedAt.getTime()}_${gongId}`;
  return key === "started" ? place : `${value ?? "none"}_${place}`;
}

/** The mean of some overall scores, from whole thousandths so that it is the same however they are read. */
const meanScore = sql`avg(round(a.overall_score * 1000)::int8)::float8 / 1000`;

/** Calls, of `ids` where they are named, with an overall score that the viewer may see, and the mean of those scores. */
export const scoredCalls = (ctx: TenantContext, ids?: readonly string[]) => sql`(
  SELECT a.call_gong_id, ${meanScore} AS score FROM gong_answered_scorecards a
  WHERE a.tenant_id = ${ctx.tenantId} AND a.removed_at IS NULL AND abs(a.overall_score) < 1e9
    AND ${ids ? sql`a.call_gong_id = ANY(${[...ids]}::text[])` : sql`a.call_gong_id IS NOT NULL`}
    AND ${scorecardsInSight(ctx, "a")}
  GROUP BY a.call_gong_id)`;

interface SortedBy {
  value: Sql;
  /** Of the same type as the value, so that an index finds the place behind a call. */
  type: Sql;
  join: Sql;
  without: Sql;
}

const plain = { type: rawSql("float8"), join: sql``, without: sql`false` };

/** What `calls c` are sorted by before their start, and the calls that have it; null for the start alone. */
export function sortedBy(ctx: TenantContext, { key }: CallOrder): SortedBy | null {
  if (key === "duration") return { ...plain, value: sql`c.duration_seconds`, type: rawSql("int4") };
  if (key === "talk") return { ...plain, value: usShareOfCalls, without: sql`${usShareOfCalls} IS NULL` };
  if (key === "score") {
    return {
      ...plain,
      value: sql`scored.score`,
      join: sql`JOIN ${scoredCalls(ctx)} scored ON scored.call_gong_id = c.gong_id`,
      without: sql`NOT EXISTS (SELECT FROM ${scoredCalls(ctx)} scored WHERE scored.call_gong_id = c.gong_id)`,
    };
  }
  return null;
}
