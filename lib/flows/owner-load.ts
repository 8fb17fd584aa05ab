import { sql } from "#lib/db/sql.ts";

const days = 7;

/** By owner's address, how many prospects batches of ours put into flows for him in the last seven days: a query. */
export function ownerLoad(tenantId: string) {
  const since = new Date(Date.now() - days * 86_400_000);
  return sql`SELECT b.owner_email, count(*)::int AS prospects
    FROM flow_batch_items i
    JOIN flow_batches b ON b.tenant_id = i.tenant_id AND b.id = i.batch_id
    WHERE i.tenant_id = ${tenantId} AND i.sent_at >= ${since} AND i.state = 'enrolled'
    GROUP BY b.owner_email`;
}
