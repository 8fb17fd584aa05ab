import type { Tx } from "#lib/db/client.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { readDayRoom } from "./day-room.ts";

/** Calls whose people are known with their CRM ids: the newest, since reading them takes time. */
const callsRead = 500;

/**
 * Says at the end of a check what only the whole list tells: who goes out on a later day, and whom nothing that was
 * copied from Gong knows, where it knows others of the list.
 */
export async function foresee(tx: Tx, batch: FlowBatchRow, now: Date): Promise<void> {
  await markNotMet(tx, batch);
  const { left, perDay } = await readDayRoom(tx, batch, now);
  if (!Number.isFinite(left)) return;
  const { tenantId, id } = batch;
  const reason = `Goes out on a later day: ${perDay} a day for ${batch.ownerName ?? batch.ownerEmail ?? "this owner"}.`;
  await tx.$executeRaw`
    UPDATE flow_batch_items SET verdict = 'later', verdict_reason = ${reason}
    WHERE tenant_id = ${tenantId} AND batch_id = ${id} AND verdict = 'ok' AND state = 'planned' AND position > (
      SELECT coalesce(max(position), 0) FROM (
        SELECT position FROM flow_batch_items
        WHERE tenant_id = ${tenantId} AND batch_id = ${id} AND state = 'planned'
        ORDER BY position LIMIT ${left}) AS today)`;
}

async function markNotMet(tx: Tx, { tenantId, id }: FlowBatchRow): Promise<void> {
  const reason = "No copied call or task knows this id; is it right?";
  await tx.$executeRaw`
    WITH met AS MATERIALIZED (
      SELECT contact_crm_id AS id FROM gong_tasks
      WHERE tenant_id = ${tenantId} AND contact_crm_id IS NOT NULL
      UNION
      SELECT jsonb_path_query(r.raw,
        '$.parties[*].context[*].objects[*] ? (@.objectType == "Contact" || @.objectType == "Lead").objectId') #>> '{}'
      FROM call_records r WHERE r.tenant_id = ${tenantId} AND r.call_gong_id IN (
        SELECT gong_id FROM calls WHERE tenant_id = ${tenantId} AND NOT is_private
        ORDER BY started_at DESC LIMIT ${callsRead})),
    -- Salesforce writes an id with fifteen letters or with eighteen; the key of a row has the fifteen.
    met_keys AS MATERIALIZED (SELECT id FROM met UNION SELECT left(id, 15) FROM met WHERE length(id) = 18),
    known AS MATERIALIZED (
      SELECT i.position FROM flow_batch_items i
      WHERE i.tenant_id = ${tenantId} AND i.batch_id = ${id} AND (
        i.crm_prospect_id IN (SELECT id FROM met_keys) OR i.crm_key IN (SELECT id FROM met_keys)))
    UPDATE flow_batch_items SET verdict = 'not_met', verdict_reason = ${reason}
    WHERE tenant_id = ${tenantId} AND batch_id = ${id} AND verdict = 'ok' AND state = 'planned'
      AND position NOT IN (SELECT position FROM known) AND EXISTS (SELECT 1 FROM known)`;
}
