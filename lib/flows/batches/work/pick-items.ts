import type { Tx } from "#lib/db/client.ts";
import type { FlowBatchRow } from "../find-batch.ts";

export interface PickedItem {
  position: number;
  crmProspectId: string;
  crmKey: string;
  attempts: number;
}

/**
 * The next rows to hand over. Whom another batch has put into this flow since ours was checked is `already` in it, and
 * whom another batch is just handing over waits for that: nobody is sent twice from here, however many batches hold him.
 */
export async function pickItems(
  tx: Tx,
  batch: FlowBatchRow,
  { most, now }: { most: number; now: Date },
): Promise<{ items: PickedItem[]; rest: "none" | "more" | "elsewhere" }> {
  const { tenantId, id, flowGongId } = batch;
  // Batches of one flow choose one after the other, so that each sees what the one before has chosen.
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('flow:' || ${tenantId} || ':' || ${flowGongId ?? ""}, 0))`;
  const next = await tx.$queryRaw<(PickedItem & { isIn: boolean; isElsewhere: boolean })[]>`
    SELECT i.position, i.crm_prospect_id AS "crmProspectId", i.crm_key AS "crmKey", i.attempts,
      EXISTS (
        SELECT 1 FROM flow_batch_items o WHERE o.tenant_id = i.tenant_id AND o.flow_gong_id = ${flowGongId}
          AND o.crm_key = i.crm_key AND o.batch_id <> i.batch_id AND o.state IN ('enrolled', 'undoing')
          AND o.settled_at >= ${batch.checkedAt}::timestamptz) AS "isIn",
      EXISTS (
        SELECT 1 FROM flow_batch_items o WHERE o.tenant_id = i.tenant_id AND o.flow_gong_id = ${flowGongId}
          AND o.crm_key = i.crm_key AND o.batch_id <> i.batch_id AND o.state = 'sending') AS "isElsewhere"
    FROM flow_batch_items i
    WHERE i.tenant_id = ${tenantId} AND i.batch_id = ${id} AND i.state = 'planned'
    ORDER BY i.position LIMIT ${batch.chunkSize * 2}`;
  const isIn = next.filter((item) => item.isIn).map(({ position }) => position);
  if (isIn.length > 0) {
    await tx.flowBatchItem.updateMany({
      where: { tenantId, batchId: id, position: { in: isIn } },
      data: {
        state: "already",
        reasonCode: "by_other_batch",
        reason: "Another batch has put them into this flow meanwhile.",
        settledAt: now,
      },
    });
  }
  const free = next.filter((item) => !item.isIn && !item.isElsewhere);
  const items = free
    .slice(0, Math.max(0, Math.min(free.length, most)))
    .map(({ position, crmProspectId, crmKey, attempts }) => ({ position, crmProspectId, crmKey, attempts }));
  const isOver = next.length === isIn.length && next.length < batch.chunkSize * 2;
  const isHeldUp = free.length === 0 && next.length > isIn.length;
  return { items, rest: isOver ? "none" : isHeldUp ? "elsewhere" : "more" };
}
