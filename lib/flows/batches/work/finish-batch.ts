import { systemContext } from "#lib/connections/system-context.ts";
import type { Tx } from "#lib/db/client.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { stepDone } from "./step.ts";

/** Nothing of the batch is left to do: it says so, and the audit log tells how it ended. */
export async function finishBatch(tx: Tx, batch: FlowBatchRow, now: Date): Promise<void> {
  const { tenantId, id } = batch;
  const isUndone = batch.state === "undoing";
  const state = isUndone ? (batch.stateBefore ?? "finished") : "finished";
  await tx.flowBatch.update({
    where: { tenantId_id: { tenantId, id } },
    data: { state, stateBefore: null, ...(!isUndone && { finishedAt: now }) },
  });
  await stepDone(tx, batch, { wakeAt: null });
  const { states } = await tx.flowBatch.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: { states: true },
  });
  await recordAudit(tx, await systemContext(tx, tenantId), {
    action: isUndone ? "flow-batch.undone" : "flow-batch.finished",
    target: id,
    details: { flow: batch.flowGongId, owner: batch.ownerEmail, states: states as Record<string, number> },
  });
}
