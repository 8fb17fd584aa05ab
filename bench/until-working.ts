import { setTimeout as pause } from "node:timers/promises";
import { databaseClient } from "#lib/db/client.ts";
import { sendSyncJobs } from "#lib/sync/job-queue.ts";
import { makeTenant } from "#lib/test/factories.ts";

/** Resolves when a worker takes jobs: it has taken one that finds nothing due, of a tenant that has nothing. */
export async function untilWorking(): Promise<void> {
  const { tenantId } = await makeTenant("Idle");
  await sendSyncJobs([{ tenantId, stream: "workspaces", reason: "schedule" }]);
  for (;;) {
    const [row] = await databaseClient().$queryRaw<{ taken: number }[]>`
      SELECT count(*)::int AS taken FROM pgboss.job WHERE data->>'tenantId' = ${tenantId} AND started_on IS NOT NULL`;
    if ((row?.taken ?? 0) > 0) return;
    await pause(50);
  }
}
