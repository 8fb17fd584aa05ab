import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshRollUps } from "#lib/sync/derived/refresh-rollups.ts";
import { writeDashboardData } from "../dashboards-world.ts";
import { writeCalls, writePeople } from "../rollups-world.ts";

const minutes = { timeoutMs: 600_000 };
const batch = 5_000;

/** A company of 200 users with this many calls, counted into the roll-ups by the product's own code. */
export async function writeCompany(url: string, tenantId: string, calls: number): Promise<void> {
  const startedAt = performance.now();
  await withTenant(tenantId, (tx) => writePeople(tx, tenantId), minutes);
  for (let from = 0; from < calls; from += batch) {
    await withTenant(
      tenantId,
      async (tx) => {
        const to = Math.min(from + batch, calls);
        const ids = await writeCalls(tx, tenantId, { from, to, turns: 1 });
        await refreshRollUps(tx, tenantId, ids);
      },
      minutes,
    );
    if (from % 50_000 === 0) console.log(`  ${from} of ${calls} calls`);
  }
  await writeDashboardData(url, tenantId);
  console.log(`  loaded in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
}
