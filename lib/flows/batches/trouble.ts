import type { Tx } from "#lib/db/client.ts";
import type { BatchTrouble } from "./schemas.ts";

type Key = { tenantId: string; id: string };

/** Says on the batch what holds it up. */
export async function setTrouble(tx: Tx, { tenantId, id }: Key, trouble: BatchTrouble): Promise<void> {
  await tx.$executeRaw`
    UPDATE flow_batches SET trouble = ${JSON.stringify(trouble)}::jsonb
    WHERE tenant_id = ${tenantId} AND id = ${id}`;
}

/** Nothing holds it up any more. */
export async function clearTrouble(tx: Tx, { tenantId, id }: Key): Promise<void> {
  await tx.$executeRaw`
    UPDATE flow_batches SET trouble = NULL, failures = 0
    WHERE tenant_id = ${tenantId} AND id = ${id} AND (trouble IS NOT NULL OR failures > 0)`;
}
