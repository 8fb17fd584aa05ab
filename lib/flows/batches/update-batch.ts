import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type FlowBatchRow, lockBatch } from "./find-batch.ts";
import { findOwner, findTargetFlow, requireSteps } from "./find-target.ts";
import { forgetVerdicts } from "./forget-verdicts.ts";
import { readOverrides } from "./formatters.ts";
import { getFlowBatch } from "./get-batch.ts";
import { requireMove } from "./moves.ts";
import { recount } from "./recount.ts";
import type { FlowBatch, UpdateFlowBatchInput } from "./schemas.ts";
import { clearTrouble } from "./trouble.ts";

/**
 * Changes a draft. Another flow or owner makes the check of before worthless, so the batch is a draft again.
 * @throws {AppError} `conflict` once it is confirmed, `invalid_input` for a flow, owner or step that cannot be.
 */
export async function updateFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: UpdateFlowBatchInput & { batchId: string } },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  requireArea(ctx, "flows", "write");
  const { tenantId } = ctx;
  const { batchId, ...change } = input;
  await withTenant(tenantId, async (tx) => {
    const before = await lockBatch(tx, ctx, batchId);
    requireMove(before, "edit");
    const target = await targetOf(tx, ctx, before, change);
    const isOtherTarget = target.flowGongId !== before.flowGongId || target.ownerEmail !== before.ownerEmail;
    if (isOtherTarget) await forgetVerdicts(tx, { tenantId, batchId });
    await tx.flowBatch.update({
      where: { tenantId_id: { tenantId, id: batchId } },
      data: {
        ...target,
        ...(change.name !== undefined && { name: change.name }),
        ...(change.overrides && { overrides: change.overrides }),
        ...(change.startAt !== undefined && {
          startAt: change.startAt === null ? null : new Date(change.startAt),
        }),
        ...(change.perDay !== undefined && { perDay: change.perDay }),
        ...(isOtherTarget && { state: "draft", checkedAt: null }),
        updatedAt: new Date(clock.now()),
      },
    });
    if (isOtherTarget) {
      await clearTrouble(tx, { tenantId, id: batchId });
      await recount(tx, { tenantId, id: batchId });
    }
    await recordAudit(tx, ctx, {
      action: "flow-batch.changed",
      target: batchId,
      details: { fields: Object.keys(change), flow: target.flowGongId, owner: target.ownerEmail },
    });
  });
  return getFlowBatch({ ctx, input: { batchId } });
}

type Target = Pick<FlowBatchRow, "flowGongId" | "flowName" | "isExclusive" | "ownerEmail" | "ownerName">;

async function targetOf(
  tx: Tx,
  ctx: TenantContext,
  before: FlowBatchRow,
  change: UpdateFlowBatchInput,
): Promise<Target> {
  const { tenantId } = ctx;
  const flowId = change.flowId ?? before.flowGongId;
  const email = change.ownerEmail ?? before.ownerEmail;
  const owner = email === null ? null : await findOwner(tx, ctx, email);
  const flow = flowId === null ? null : await findTargetFlow(tx, tenantId, { flowId, owner });
  const { steps } = change.overrides ?? readOverrides(before.overrides);
  if (flow) await requireSteps(tx, tenantId, { flowId: flow.gongId, steps });
  return {
    flowGongId: flow?.gongId ?? null,
    flowName: flow?.name ?? null,
    isExclusive: flow?.isExclusive ?? false,
    ownerEmail: owner?.email ?? null,
    ownerName: owner?.name ?? null,
  };
}
