import type { Clock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type FlowBatchRow, lockBatch } from "./find-batch.ts";
import { getFlowBatch } from "./get-batch.ts";
import { type Move, requireMove } from "./moves.ts";
import { recount } from "./recount.ts";
import type { FlowBatch } from "./schemas.ts";
import { clearTrouble } from "./trouble.ts";

/** What a move changes in the batch, and what the audit log says of it. */
export interface Moved {
  data: Prisma.FlowBatchUncheckedUpdateInput;
  action: string;
  details?: Record<string, string | number | boolean | null>;
}

/**
 * Takes a batch from one state to another: the batch is held, the move must fit its state, and the audit log is written
 * in the same transaction. What held it up before is forgotten.
 * @throws {AppError} `forbidden`, `not_found`, `conflict`.
 */
export async function moveBatch(
  { ctx, batchId, move, clock }: { ctx: TenantContext; batchId: string; move: Move; clock: Clock },
  change: (tx: Tx, batch: FlowBatchRow, now: Date) => Promise<Moved>,
): Promise<FlowBatch> {
  requireArea(ctx, "flows", "write");
  const { tenantId } = ctx;
  await withTenant(
    tenantId,
    async (tx) => {
      const batch = await lockBatch(tx, ctx, batchId);
      requireMove(batch, move);
      const now = new Date(clock.now());
      const { data, action, details = {} } = await change(tx, batch, now);
      await tx.flowBatch.update({
        where: { tenantId_id: { tenantId, id: batchId } },
        data: { ...data, updatedAt: now },
      });
      await clearTrouble(tx, batch);
      await recount(tx, batch);
      await recordAudit(tx, ctx, {
        action,
        target: batchId,
        details: { flow: batch.flowGongId, owner: batch.ownerEmail, ...details },
      });
    },
    { timeoutMs: 60_000 },
  );
  return getFlowBatch({ ctx, input: { batchId } });
}
