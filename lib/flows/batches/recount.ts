import type { Tx } from "#lib/db/client.ts";

/** Writes into the batch how many of its rows are in which state and have which verdict. */
export async function recount(tx: Tx, { tenantId, id }: { tenantId: string; id: string }): Promise<void> {
  await tx.$executeRaw`
    WITH counted AS MATERIALIZED (
      SELECT state::text AS state, verdict, count(*)::int AS rows FROM flow_batch_items
      WHERE tenant_id = ${tenantId} AND batch_id = ${id} GROUP BY 1, 2)
    UPDATE flow_batches SET
      states = (SELECT coalesce(jsonb_object_agg(state, rows), '{}') FROM (
        SELECT state, sum(rows)::int AS rows FROM counted GROUP BY state) AS s),
      verdicts = (SELECT coalesce(jsonb_object_agg(verdict, rows), '{}') FROM (
        SELECT verdict, sum(rows)::int AS rows FROM counted GROUP BY verdict) AS v),
      rows = (SELECT coalesce(sum(rows), 0)::int FROM counted)
    WHERE tenant_id = ${tenantId} AND id = ${id}`;
}
