import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";

/** The rule of call visibility for an alias of `calls`; who took part stands in `call_facts`. */
export function inSight(alias: string, tenantId: string, { users, showPrivate }: CallVisibility): Sql {
  const call = rawSql(alias);
  const people = users === "everyone" ? [] : [...users];
  return sql`${call}.tenant_id = ${tenantId} AND ${call}.removed_at IS NULL
    AND (${showPrivate} OR NOT ${call}.is_private)
    AND (${users === "everyone"} OR EXISTS (
      SELECT FROM call_facts own WHERE own.tenant_id = ${call}.tenant_id AND own.call_gong_id = ${call}.gong_id
        AND own.user_gong_id = ANY(${people}::text[])))`;
}

/** What a summary of an account tells, over its calls `c`. */
export const accountTotals = sql`count(*)::int AS calls, sum(c.duration_seconds)::float8 / 3600 AS hours,
  min(c.started_at) AS "firstCallAt", max(c.started_at) AS "lastCallAt",
  (sum(c.us_talk_seconds) FILTER (WHERE c.them_talk_seconds > 0)
    / nullif(sum(c.us_talk_seconds + c.them_talk_seconds) FILTER (WHERE c.them_talk_seconds > 0), 0)) AS "usShare"`;

export interface AccountRow {
  key: string;
  calls: number;
  hours: number;
  firstCallAt: Date;
  lastCallAt: Date;
  usShare: number | null;
}
