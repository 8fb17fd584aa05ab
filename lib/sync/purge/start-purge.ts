import type { Tx } from "#lib/db/client.ts";
import type { PurgeReason } from "#lib/db/generated/enums.ts";
import { newId } from "#lib/ids.ts";

/** Reasons for which the whole mirror goes; it is hidden from the first moment on. */
export const wholeMirror: readonly PurgeReason[] = ["disconnect", "another_company"];

export interface PurgeOrder {
  reason: PurgeReason;
  /** Who ordered it; null for Callboard itself. */
  memberId: string | null;
  /** For `retention` and `removed`: what lies before it goes. */
  line?: Date | null;
  /** Calls that will go, for the progress. */
  expected: number;
  now: Date;
}

/** True while a deletion of the whole mirror is under way. */
export async function isMirrorGoing(tx: Tx, tenantId: string): Promise<boolean> {
  const open = await tx.purgeRun.count({
    where: { tenantId, finishedAt: null, reason: { in: [...wholeMirror] } },
  });
  return open > 0;
}

/**
 * Orders a deletion, which the worker carries out in batches from now on; false when one for the same reason is under
 * way, or one of the whole mirror, which erases everything anyway. In the caller's transaction.
 */
export async function startPurge(tx: Tx, tenantId: string, order: PurgeOrder): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('purge:' || ${tenantId}, 0))`;
  const reasons = [...wholeMirror, order.reason];
  const open = await tx.purgeRun.count({ where: { tenantId, finishedAt: null, reason: { in: reasons } } });
  if (open > 0) return false;
  const { now, line = null, ...fields } = order;
  await tx.purgeRun.create({ data: { tenantId, id: newId("purge"), line, startedAt: now, ...fields } });
  return true;
}
