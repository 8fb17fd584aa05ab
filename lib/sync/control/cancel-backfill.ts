import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { endRuns } from "./end-runs.ts";
import { lockStreams } from "./lock-streams.ts";

/**
 * Ends copying further back: windows that nobody has begun to read go, what was read stays, so that the copied range
 * has no hole. A run under way loses its hold, for it may have read ahead; the next one goes on with what is left.
 * Without such windows nothing changes.
 * @throws {AppError} `forbidden` without the area settings; `precondition_failed` while nothing is copied yet.
 */
export async function cancelBackfill(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  await withTenant(tenantId, async (tx) => {
    await lockStreams(tx, tenantId, "calls");
    const windows = await removeUnread(tx, tenantId);
    if (windows === 0) return;
    await tx.backfill.updateMany({ where: { tenantId, cancelledAt: null }, data: { cancelledAt: now } });
    const { count } = await tx.syncStream.updateMany({
      where: { tenantId, stream: "calls", state: "running" },
      data: { state: "idle", fence: { increment: 1 }, nextRunAt: now },
    });
    if (count > 0) await endRuns(tx, tenantId, ["calls"], { now, outcome: "cancelled" });
    await recordAudit(tx, ctx, { action: "sync.backfill-cancelled", details: { windows } });
  });
}

/** Removes the untouched windows of wishes that are older than everything that was read. */
function removeUnread(tx: Tx, tenantId: string): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM sync_windows w WHERE w.tenant_id = ${tenantId} AND w.stream = 'calls' AND w.kind = 'history'
      AND w.state = 'open' AND w.pages = 0 AND w.closed_at IS NULL
      AND w.to_at <= (SELECT max(b.to_at) FROM backfills b
        WHERE b.tenant_id = w.tenant_id AND b.cancelled_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM sync_windows o
        WHERE o.tenant_id = w.tenant_id AND o.stream = w.stream AND o.kind = 'history' AND o.to_at <= w.from_at
          AND NOT (o.state = 'open' AND o.pages = 0 AND o.closed_at IS NULL))`;
}
