import type { Tx } from "#lib/db/client.ts";
import type { TimeRange } from "#lib/team-scope/schemas.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { MetricValue } from "./schemas.ts";

export type CallScope = CallVisibility & { workspaceGongId: string | null };

export interface PersonValue extends MetricValue {
  id: string;
  /** The place of the span among those that were asked for. */
  span: number;
}

/**
 * Each person's own part of all talk: the mean over the calls of a range on which customers talked and the person's talk
 * was measured. A call counts for everybody of ours who was on it.
 */
export function listTalkRatios(
  tx: Tx,
  tenantId: string,
  { users, showPrivate, workspaceGongId }: CallScope,
  ranges: readonly TimeRange[],
): Promise<PersonValue[]> {
  const people = users === "everyone" ? null : [...users];
  const iso = (end: "from" | "to") => ranges.map((range) => range[end].toISOString());
  return tx.$queryRaw<PersonValue[]>`
    SELECT u.gong_id AS id, (asked.n - 1)::int AS span, talk.value, talk.n
    FROM gong_users u
    CROSS JOIN unnest(${iso("from")}::timestamptz[], ${iso("to")}::timestamptz[])
      WITH ORDINALITY AS asked (from_at, to_at, n)
    CROSS JOIN LATERAL (
      SELECT avg(f.talk_ms::float8 / (f.us_talk_ms + f.them_talk_ms)) AS value, count(*)::int AS n
      FROM call_facts f
      WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = u.gong_id
        AND f.started_at >= asked.from_at AND f.started_at < asked.to_at
        AND f.them_talk_ms > 0 AND f.talk_ms IS NOT NULL AND f.us_talk_ms IS NOT NULL
        AND (${showPrivate} OR NOT f.is_private)
        AND (${workspaceGongId}::text IS NULL OR f.workspace_gong_id = ${workspaceGongId})
    ) talk
    WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL AND talk.n > 0
      AND (${people}::text[] IS NULL OR u.gong_id = ANY(${people}::text[]))`;
}
