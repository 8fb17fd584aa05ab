import type { Tx } from "#lib/db/client.ts";
import { batchLimits } from "./choices.ts";
import type { FlowBatchSettingsInput } from "./schemas.ts";

/** What the tenant has decided about batches, or what holds while it has not. */
export async function findSettings(tx: Tx, tenantId: string): Promise<FlowBatchSettingsInput> {
  const row = await tx.flowBatchSettings.findUnique({
    where: { tenantId },
    select: { chunkSize: true, perOwnerPerDay: true, approvalAbove: true },
  });
  return row ?? { chunkSize: batchLimits.defaultChunkSize, perOwnerPerDay: null, approvalAbove: null };
}
