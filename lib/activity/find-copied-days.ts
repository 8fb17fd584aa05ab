import type { Tx } from "#lib/db/client.ts";

/** From which day on days of activity are copied, and when Gong was last asked for them. */
export async function findCopiedDays(tx: Tx, tenantId: string): Promise<{ from: string; asOf: Date } | null> {
  const [row] = await tx.$queryRaw<{ part: string | null; asOf: Date | null }[]>`
    SELECT min(part) AS part, max(read_at) AS "asOf" FROM sync_parts
    WHERE tenant_id = ${tenantId} AND stream = 'activity' AND part LIKE 'days:%' AND read_at IS NOT NULL`;
  return row?.part && row.asOf ? { from: row.part.slice("days:".length), asOf: row.asOf } : null;
}
