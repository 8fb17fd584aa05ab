import type { Tx } from "#lib/db/client.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";

/** Ids of the newest calls that somebody may see, newest first. */
export async function listNewestCalls(
  tx: Tx,
  tenantId: string,
  { users, showPrivate }: CallVisibility,
  count: number,
): Promise<string[]> {
  const people = users === "everyone" ? [""] : [...users];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT newest.call_gong_id AS id
    FROM unnest(${people}::text[]) AS person
    CROSS JOIN LATERAL (
      SELECT call_gong_id, started_at FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = person AND (${showPrivate} OR NOT is_private)
      ORDER BY started_at DESC, call_gong_id DESC LIMIT ${count}
    ) newest
    GROUP BY newest.call_gong_id, newest.started_at
    ORDER BY newest.started_at DESC, newest.call_gong_id DESC LIMIT ${count}`;
  return rows.map(({ id }) => id);
}
