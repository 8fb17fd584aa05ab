import { type Clock, systemClock } from "#lib/clock.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { release } from "./confirm-batch.ts";
import { moveBatch } from "./move-batch.ts";
import type { FlowBatch } from "./schemas.ts";

type Given = { ctx: TenantContext; input: { batchId: string } };

/** Sends nothing more for now. A request that is under way is followed to its end all the same. */
export async function pauseFlowBatch({ ctx, input }: Given, clock: Clock = systemClock): Promise<FlowBatch> {
  return moveBatch({ ctx, batchId: input.batchId, move: "pause", clock }, async (_tx, _batch, now) => ({
    data: { state: "paused", wakeAt: now },
    action: "flow-batch.paused",
  }));
}

/** Goes on where it was paused, or where trouble stopped it. */
export async function resumeFlowBatch({ ctx, input }: Given, clock: Clock = systemClock): Promise<FlowBatch> {
  return moveBatch({ ctx, batchId: input.batchId, move: "resume", clock }, async (_tx, batch, now) => ({
    data: release(batch, now),
    action: "flow-batch.resumed",
  }));
}

/** Leaves out everybody who was not handed over yet. What is under way is followed to its end. */
export async function cancelFlowBatch({ ctx, input }: Given, clock: Clock = systemClock): Promise<FlowBatch> {
  return moveBatch({ ctx, batchId: input.batchId, move: "cancel", clock }, async (tx, batch, now) => {
    const { tenantId, id: batchId } = batch;
    const { count } = await tx.flowBatchItem.updateMany({
      where: { tenantId, batchId, state: "planned", isLookFirst: false },
      data: {
        state: "left_out",
        reasonCode: "cancelled",
        reason: "The batch was cancelled before this was sent.",
        settledAt: now,
      },
    });
    return {
      data: { state: "cancelled", finishedAt: now, wakeAt: now },
      action: "flow-batch.cancelled",
      details: { left_out: count },
    };
  });
}
