import type { Tx } from "#lib/db/client.ts";
import type { FlowBatch as FlowBatchRow } from "#lib/db/generated/client.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

export type { FlowBatchRow };

/** Whether this member sees only batches of his own. */
export function isLimitedToOwn(ctx: TenantContext): boolean {
  return ctx.actor.kind === "member" && ctx.actor.isLimitedToOwnFlows === true;
}

/** Whose batches these are, for a `where`. */
export function ownOnly(ctx: TenantContext): { createdById?: string } {
  return isLimitedToOwn(ctx) && ctx.actor.kind === "member" ? { createdById: ctx.actor.memberId } : {};
}

/** @throws {AppError} `not_found` for one of another tenant, of somebody else where only own ones show, and none. */
export async function findBatch(tx: Tx, ctx: TenantContext, batchId: string): Promise<FlowBatchRow> {
  const row = await tx.flowBatch.findFirst({
    where: { tenantId: ctx.tenantId, id: batchId, ...ownOnly(ctx) },
  });
  if (!row) throw notFound("batch");
  return row;
}

/** The same, held until the transaction ends, so that of two clicks one comes second. */
export async function lockBatch(tx: Tx, ctx: TenantContext, batchId: string): Promise<FlowBatchRow> {
  await tx.$queryRaw`
    SELECT 1 FROM flow_batches WHERE tenant_id = ${ctx.tenantId} AND id = ${batchId} FOR UPDATE`;
  return findBatch(tx, ctx, batchId);
}
