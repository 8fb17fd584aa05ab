import { type Clock, systemClock } from "#lib/clock.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { keptMs } from "./history-limits.ts";

const tenantsAtOnce = 500;

/** Deletes every tenant's runs that are older than 30 days, also where nobody opens the explorer; for the worker. */
export async function removeOldRuns(clock: Clock = systemClock): Promise<number> {
  const before = new Date(clock.now() - keptMs);
  const tenants = await withDispatcher(
    (tx) => tx.$queryRaw<{ tenantId: string }[]>`
      SELECT DISTINCT tenant_id AS "tenantId" FROM explorer_runs WHERE at < ${before.toISOString()}::timestamptz LIMIT ${tenantsAtOnce}`,
  );
  let removed = 0;
  for (const { tenantId } of tenants) {
    const { count } = await withTenant(tenantId, (tx) =>
      tx.explorerRun.deleteMany({ where: { tenantId, at: { lt: before } } }),
    );
    removed += count;
  }
  return removed;
}
