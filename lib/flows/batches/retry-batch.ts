import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { release, requireStillPossible } from "./confirm-batch.ts";
import { moveBatch } from "./move-batch.ts";
import type { ChosenItemsInput, FlowBatch } from "./schemas.ts";

/** Tries again what failed and may be tried again; each prospect's flows are read before anything is sent. */
export async function retryFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: ChosenItemsInput & { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  const { batchId, positions } = input;
  return moveBatch({ ctx, batchId, move: "retry", clock }, async (tx, batch, now) => {
    await requireStillPossible(tx, ctx, batch);
    const { count } = await tx.flowBatchItem.updateMany({
      where: {
        tenantId: ctx.tenantId,
        batchId,
        OR: [{ state: "unknown" }, { state: "refused", isRetryable: true }],
        ...(positions && { position: { in: positions } }),
      },
      data: {
        state: "planned",
        isLookFirst: true,
        attempts: 0,
        reasonCode: null,
        reason: null,
        isRetryable: false,
        settledAt: null,
      },
    });
    if (count === 0) throw new AppError("conflict", "Nothing of this can be tried again.");
    return {
      data: { ...release(batch, now), finishedAt: null },
      action: "flow-batch.retried",
      details: { prospects: count },
    };
  });
}
