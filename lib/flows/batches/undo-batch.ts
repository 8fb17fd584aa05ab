import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { moveBatch } from "./move-batch.ts";
import type { ChosenItemsInput, FlowBatch } from "./schemas.ts";

/**
 * Takes out of the flow again whom this batch put in, by the flow instances that Gong named: nobody else's, and nobody
 * who was in the flow before.
 */
export async function undoFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: ChosenItemsInput & { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  const { batchId, positions } = input;
  return moveBatch({ ctx, batchId, move: "undo", clock }, async (tx, batch, now) => {
    const { count } = await tx.flowBatchItem.updateMany({
      where: {
        tenantId: ctx.tenantId,
        batchId,
        state: "enrolled",
        flowInstanceId: { not: null },
        ...(positions && { position: { in: positions } }),
      },
      data: { state: "undoing", attempts: 0 },
    });
    if (count === 0) throw new AppError("conflict", "Nothing of this can be undone.");
    return {
      data: { state: "undoing", stateBefore: batch.state, wakeAt: now },
      action: "flow-batch.undo-started",
      details: { prospects: count },
    };
  });
}
