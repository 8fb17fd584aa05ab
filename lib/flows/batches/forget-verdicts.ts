import type { Tx } from "#lib/db/client.ts";

/** Makes every row unchecked again whose verdict came from a check; what the list itself says stays. */
export async function forgetVerdicts(
  tx: Tx,
  { tenantId, batchId }: { tenantId: string; batchId: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE flow_batch_items SET verdict = 'unchecked', verdict_reason = NULL, state = 'planned', reason_code = NULL,
      reason = NULL
    WHERE tenant_id = ${tenantId} AND batch_id = ${batchId}
      AND verdict NOT IN ('repeated', 'malformed', 'unreadable')
      AND (verdict <> 'unchecked' OR state <> 'planned')`;
}
