import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { findOwner, findTargetFlow } from "./find-target.ts";
import { forgetVerdicts } from "./forget-verdicts.ts";
import { moveBatch } from "./move-batch.ts";
import type { FlowBatch } from "./schemas.ts";

/** Has the worker read the prospects' flows and judge each row. Nothing in Gong changes. */
export async function startBatchCheck(
  { ctx, input }: { ctx: TenantContext; input: { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  const { batchId } = input;
  return moveBatch({ ctx, batchId, move: "check", clock }, async (tx, batch, now) => {
    const { tenantId } = ctx;
    if (batch.flowGongId === null || batch.ownerEmail === null) {
      throw new AppError("invalid_input", "Choose a flow and an owner first.");
    }
    const owner = await findOwner(tx, ctx, batch.ownerEmail);
    await findTargetFlow(tx, tenantId, { flowId: batch.flowGongId, owner });
    await forgetVerdicts(tx, { tenantId, batchId });
    // What other batches do from now on, this check may not have seen.
    return { data: { state: "checking", checkedAt: now, wakeAt: now }, action: "flow-batch.check-started" };
  });
}
