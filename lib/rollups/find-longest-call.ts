import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import type { FiguresScope } from "./get-call-figures.ts";
import { cutAtUtcDays, type TimeRange } from "./utc-days.ts";

export interface LongestCall {
  callId: string;
  seconds: number;
  personName: string | null;
}

/**
 * The call with the longest monologue of those who are counted, the newest of several. The roll-ups of the days that lie
 * whole in the range say on which of them it was, so that only that day's calls are read, and those of the days that the
 * range cuts.
 */
export async function findLongestCall(
  tx: Tx,
  tenantId: string,
  { users, showPrivate, workspaceGongId }: FiguresScope,
  range: TimeRange,
): Promise<LongestCall | null> {
  const { whole } = cutAtUtcDays(range);
  const people = users === "everyone" ? [""] : [...users];
  // Computed here: what a statement computes reaches no index behind the wall between tenants.
  const days = daysOf(whole);
  const inScope = sql`(${showPrivate} OR NOT is_private)
    AND (${workspaceGongId}::text IS NULL OR workspace_gong_id = ${workspaceGongId})`;
  const between = (from: Date, to: Date) => sql`
    SELECT call_gong_id, longest_ms, started_at FROM call_facts
    WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${people}::text[]) AND longest_ms IS NOT NULL
      AND started_at >= ${from.toISOString()}::timestamptz AND started_at < ${to.toISOString()}::timestamptz
      AND ${inScope}`;
  const [found] = await tx.$queryRaw<LongestCall[]>`
    SELECT longest.call_gong_id AS "callId", longest.longest_ms::float8 / 1000 AS seconds, (
      SELECT u.name FROM call_facts f JOIN gong_users u ON u.tenant_id = f.tenant_id AND u.gong_id = f.user_gong_id
      WHERE f.tenant_id = ${tenantId} AND f.call_gong_id = longest.call_gong_id AND f.user_gong_id <> ''
        AND f.longest_ms = longest.longest_ms LIMIT 1
    ) AS "personName"
    FROM (
      (${between(range.from, whole.from)})
      UNION ALL
      (${between(latest(range.from, whole.to), range.to)})
      UNION ALL
      SELECT f.call_gong_id, f.longest_ms, f.started_at FROM (
        SELECT day, longest_ms FROM call_roll_ups
        WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${people}::text[]) AND longest_ms IS NOT NULL
          AND day >= ${dayOf(whole.from)}::date AND day < ${dayOf(whole.to)}::date AND ${inScope}
        ORDER BY longest_ms DESC, day DESC LIMIT 1
      ) best
      JOIN unnest(${days.map(dayOf)}::date[], ${iso(days)}::timestamptz[], ${iso(days.map(dayAfter))}::timestamptz[])
        AS whole (day, from_at, to_at) ON whole.day = best.day
      CROSS JOIN LATERAL (
        SELECT call_gong_id, longest_ms, started_at FROM call_facts
        WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${people}::text[]) AND longest_ms = best.longest_ms
          AND started_at >= whole.from_at AND started_at < whole.to_at AND ${inScope}
        ORDER BY started_at DESC LIMIT 1
      ) f
      ORDER BY longest_ms DESC, started_at DESC LIMIT 1
    ) longest`;
  return found ?? null;
}

const dayMs = 86_400_000;
const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const dayAfter = (at: Date) => new Date(at.getTime() + dayMs);
const iso = (dates: readonly Date[]) => dates.map((at) => at.toISOString());
const latest = (one: Date, other: Date) => (one > other ? one : other);

function daysOf({ from, to }: TimeRange): Date[] {
  const count = Math.max(0, Math.round((to.getTime() - from.getTime()) / dayMs));
  return Array.from({ length: count }, (_, index) => new Date(from.getTime() + index * dayMs));
}
