import { refreshConnection } from "#lib/connections/refresh/refresh-connection.ts";

/** Renews one tenant after the other and says when each renewal begins, until it is killed. */
const [warmUpId = "", ...tenantIds] = process.argv.slice(2);

await refreshConnection({ tenantId: warmUpId, seenFence: -1 });

for (const tenantId of tenantIds) {
  process.send?.("begins");
  await refreshConnection({ tenantId, seenFence: 0 }).catch(() => undefined);
  process.send?.("done");
}
process.exit(0);
