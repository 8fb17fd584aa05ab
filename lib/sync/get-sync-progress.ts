import { systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readProgress } from "./progress/read-progress.ts";
import type { SyncProgress } from "./schemas.ts";

/**
 * How copying stands, stream by stream: rows done and expected, requests, age, windows left, troubles in words.
 * @throws {AppError} `forbidden` without the area calls.
 */
export async function getSyncProgress({ ctx }: { ctx: TenantContext }): Promise<SyncProgress> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { progress } = await withTenant(tenantId, (tx) => readProgress(tx, tenantId, systemClock.now()));
  return progress;
}
