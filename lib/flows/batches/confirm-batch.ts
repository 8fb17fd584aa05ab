import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { AppError } from "#lib/errors.ts";
import { plural } from "#lib/format/plural.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import type { FlowBatchRow } from "./find-batch.ts";
import { findSettings } from "./find-settings.ts";
import { findOwner, findTargetFlow, requireSteps } from "./find-target.ts";
import { readOverrides } from "./formatters.ts";
import { moveBatch } from "./move-batch.ts";
import type { ConfirmFlowBatchInput, FlowBatch } from "./schemas.ts";

const nextStep = "Look at it again and confirm what it is now.";

/**
 * Lets a checked batch go: at once, at its time, or once a second person has approved it.
 * @throws {AppError} `conflict` when it is confirmed already, was changed since the person saw it, or would send another
 * number than he saw.
 */
export async function confirmFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: ConfirmFlowBatchInput & { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  const { batchId } = input;
  const { tenantId, actor } = ctx;
  return moveBatch({ ctx, batchId, move: "confirm", clock }, async (tx, batch, now) => {
    if (input.seen !== undefined && batch.updatedAt.getTime() !== Date.parse(input.seen)) {
      throw new AppError("conflict", "Somebody has changed this batch since you looked at it.", { nextStep });
    }
    await requireStillPossible(tx, ctx, batch);
    const { coolOffOverride } = readOverrides(batch.overrides);
    if (coolOffOverride && !input.isCoolOffConfirmed) {
      const reason = "Say once more that the cool-off is to be passed over.";
      throw new AppError("invalid_input", reason, {
        invalidParams: [{ name: "isCoolOffConfirmed", reason }],
      });
    }
    await leaveOut(tx, batch, input);
    const count = await plan(tx, batch);
    if (count !== input.expected) {
      throw new AppError(
        "conflict",
        `This batch would send ${plural(count, "prospect")}, not ${input.expected}.`,
        {
          nextStep,
        },
      );
    }
    const settings = await findSettings(tx, tenantId);
    const needsSecond = settings.approvalAbove !== null && count > settings.approvalAbove;
    return {
      data: {
        confirmedById: actor.kind === "member" ? actor.memberId : null,
        confirmedByName: actor.name,
        confirmedAt: now,
        approvedById: null,
        approvedByName: null,
        approvedAt: null,
        rejection: null,
        chunkSize: settings.chunkSize,
        ...(needsSecond ? { state: "awaiting_approval", wakeAt: null } : release(batch, now)),
      },
      action: "flow-batch.confirmed",
      details: { prospects: count, needsSecond, coolOffOverride, perDay: batch.perDay },
    };
  });
}

/** How a batch goes on that may go. */
export function release(
  batch: Pick<FlowBatchRow, "startAt">,
  now: Date,
): Prisma.FlowBatchUncheckedUpdateInput {
  const isLater = batch.startAt !== null && batch.startAt > now;
  return { state: isLater ? "scheduled" : "running", wakeAt: isLater ? batch.startAt : now };
}

/** The flow and its owner may have gone since the check. */
export async function requireStillPossible(tx: Tx, ctx: TenantContext, batch: FlowBatchRow): Promise<void> {
  const owner = await findOwner(tx, ctx, batch.ownerEmail ?? "");
  const flowId = batch.flowGongId ?? "";
  await findTargetFlow(tx, ctx.tenantId, { flowId, owner });
  await requireSteps(tx, ctx.tenantId, { flowId, steps: readOverrides(batch.overrides).steps });
}

async function leaveOut(tx: Tx, batch: FlowBatchRow, input: ConfirmFlowBatchInput): Promise<void> {
  const { tenantId, id: batchId } = batch;
  if (input.leaveOutVerdicts.length + input.leaveOutPositions.length === 0) return;
  await tx.flowBatchItem.updateMany({
    where: {
      tenantId,
      batchId,
      state: "planned",
      OR: [{ verdict: { in: input.leaveOutVerdicts } }, { position: { in: input.leaveOutPositions } }],
    },
    data: { state: "left_out", reasonCode: "left_out_by_hand", reason: "Left out by hand." },
  });
}

/** Gives what is to be sent its flow. Returns how many there are. */
async function plan(tx: Tx, { tenantId, id: batchId, flowGongId }: FlowBatchRow): Promise<number> {
  const { count } = await tx.flowBatchItem.updateMany({
    where: { tenantId, batchId, state: "planned", verdict: { not: "unchecked" } },
    data: { flowGongId },
  });
  return count;
}
