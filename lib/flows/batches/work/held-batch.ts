import type { Clock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { leaseMs } from "./work-options.ts";

/** A batch that this process works on, under the number that it writes with. */
export interface HeldBatch {
  tenantId: string;
  id: string;
  fence: number;
}

/** Another worker has taken the batch meanwhile: nothing of ours may be written any more. */
export class LeaseLost extends Error {}

const dueAtOnce = 100;

/** Batches that wait for a worker, those that wait longest first. */
export async function findDueBatches(clock: Clock, tenantId?: string): Promise<Omit<HeldBatch, "fence">[]> {
  const now = new Date(clock.now());
  return withDispatcher(
    (tx) => tx.$queryRaw<Omit<HeldBatch, "fence">[]>`
      SELECT tenant_id AS "tenantId", id FROM flow_batches
      WHERE wake_at <= ${now} AND (lease_until IS NULL OR lease_until <= ${now})
        AND (${tenantId === undefined} OR tenant_id = ${tenantId ?? ""})
      ORDER BY wake_at LIMIT ${dueAtOnce}`,
  );
}

/** Takes a due batch for this process; null when another one was quicker. */
export async function holdBatch(
  { tenantId, id }: Omit<HeldBatch, "fence">,
  clock: Clock,
): Promise<HeldBatch | null> {
  const now = clock.now();
  const [held] = await withTenant(
    tenantId,
    (tx) => tx.$queryRaw<{ fence: number }[]>`
      UPDATE flow_batches SET fence = fence + 1, lease_until = ${new Date(now + leaseMs)}
      WHERE tenant_id = ${tenantId} AND id = ${id} AND wake_at <= ${new Date(now)}
        AND (lease_until IS NULL OR lease_until <= ${new Date(now)})
      RETURNING fence`,
  );
  return held ? { tenantId, id, fence: held.fence } : null;
}

/**
 * One transaction on a batch that is still ours, which is held for its length and ours for another lease after it.
 * @throws {LeaseLost} when another worker has taken it.
 */
export async function onHeld<T>(
  { tenantId, id, fence }: HeldBatch,
  clock: Clock,
  work: (tx: Tx, batch: FlowBatchRow, now: Date) => Promise<T>,
): Promise<T> {
  return withTenant(
    tenantId,
    async (tx) => {
      const now = new Date(clock.now());
      const rows = await tx.$executeRaw`
        UPDATE flow_batches SET lease_until = ${new Date(now.getTime() + leaseMs)}
        WHERE tenant_id = ${tenantId} AND id = ${id} AND fence = ${fence}`;
      if (rows === 0) throw new LeaseLost();
      const batch = await tx.flowBatch.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } } });
      return work(tx, batch, now);
    },
    { timeoutMs: 60_000 },
  );
}

/** Lets others have it. */
export async function letGo({ tenantId, id, fence }: HeldBatch): Promise<void> {
  await withTenant(tenantId, (tx) =>
    tx.flowBatch.updateMany({ where: { tenantId, id, fence }, data: { leaseUntil: null } }),
  );
}
