import type { Tx } from "#lib/db/client.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";

/** When the first and the last call began that somebody may see; nulls where he may see none. */
export async function getCallSpan(
  tx: Tx,
  tenantId: string,
  { users, showPrivate }: CallVisibility,
): Promise<{ oldest: Date | null; newest: Date | null }> {
  const people = users === "everyone" ? [""] : [...users];
  const [row] = await tx.$queryRaw<{ oldest: Date | null; newest: Date | null }[]>`
    SELECT min(first.at) AS oldest, max(last.at) AS newest
    FROM unnest(${people}::text[]) AS person
    CROSS JOIN LATERAL (
      SELECT started_at AS at FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = person AND (${showPrivate} OR NOT is_private)
      ORDER BY started_at LIMIT 1
    ) first
    CROSS JOIN LATERAL (
      SELECT started_at AS at FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = person AND (${showPrivate} OR NOT is_private)
      ORDER BY started_at DESC LIMIT 1
    ) last`;
  return row ?? { oldest: null, newest: null };
}
