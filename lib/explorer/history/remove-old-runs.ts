import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { keptMs } from "./history-limits.ts";

/** Deletes the tenant's runs that are older than 30 days; for the worker, since nobody may look meanwhile. */
export async function removeOldRuns(tenantId: string, clock: Clock = systemClock): Promise<number> {
  const before = new Date(clock.now() - keptMs);
  const { count } = await withTenant(tenantId, (tx) =>
    tx.explorerRun.deleteMany({ where: { tenantId, at: { lt: before } } }),
  );
  return count;
}
