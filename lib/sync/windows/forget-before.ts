import type { Tx } from "#lib/db/client.ts";

/**
 * Makes the copy's memory end at `line`: windows and month checks before it go, a window across it begins there. An
 * open one starts again, for its cursor belongs to the longer range. Nothing before `line` is read afterwards.
 */
export async function forgetBefore(tx: Tx, tenantId: string, line: Date): Promise<void> {
  const at = line.toISOString();
  await tx.$executeRaw`
    DELETE FROM sync_windows w WHERE w.tenant_id = ${tenantId} AND w.from_at < ${at}::timestamptz
      AND (w.to_at <= ${at}::timestamptz OR EXISTS (
        SELECT 1 FROM sync_windows o WHERE o.tenant_id = w.tenant_id AND o.stream = w.stream
          AND o.from_at = ${at}::timestamptz AND o.to_at = w.to_at))`;
  await tx.$executeRaw`
    UPDATE sync_windows SET from_at = ${at}::timestamptz, seen_ids = '{}', pages = 0, total_records = NULL, cursor = NULL
    WHERE tenant_id = ${tenantId} AND from_at < ${at}::timestamptz AND state = 'open'`;
  await tx.$executeRaw`
    UPDATE sync_windows SET from_at = ${at}::timestamptz
    WHERE tenant_id = ${tenantId} AND from_at < ${at}::timestamptz`;
  const month = at.slice(0, 7);
  await tx.monthCheck.deleteMany({
    where: { tenantId, OR: [{ month: { lt: month } }, { month, fromAt: { lt: line } }] },
  });
}
