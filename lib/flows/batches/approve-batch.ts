import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { release, requireStillPossible } from "./confirm-batch.ts";
import type { FlowBatchRow } from "./find-batch.ts";
import { moveBatch } from "./move-batch.ts";
import { isSecondPerson } from "./moves.ts";
import type { FlowBatch, RejectFlowBatchInput } from "./schemas.ts";

function requireSecond(batch: FlowBatchRow, ctx: TenantContext): void {
  if (isSecondPerson(batch, ctx)) return;
  throw new AppError("forbidden", "A batch of this size is approved by somebody else than who made it.", {
    nextStep: "Ask another member who may change flows.",
  });
}

/**
 * A second person lets a large batch go.
 * @throws {AppError} `forbidden` for whoever made or confirmed it.
 */
export async function approveFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  return moveBatch({ ctx, batchId: input.batchId, move: "approve", clock }, async (tx, batch, now) => {
    requireSecond(batch, ctx);
    await requireStillPossible(tx, ctx, batch);
    return {
      data: {
        approvedById: ctx.actor.kind === "member" ? ctx.actor.memberId : null,
        approvedByName: ctx.actor.name,
        approvedAt: now,
        ...release(batch, now),
      },
      action: "flow-batch.approved",
    };
  });
}

/** A second person says no, with a reason; the batch can be changed and confirmed anew. */
export async function rejectFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: RejectFlowBatchInput & { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  return moveBatch({ ctx, batchId: input.batchId, move: "reject", clock }, async (_tx, batch) => {
    requireSecond(batch, ctx);
    return {
      data: { state: "checked", wakeAt: null, rejection: input.reason },
      action: "flow-batch.rejected",
      details: { by: ctx.actor.name },
    };
  });
}
