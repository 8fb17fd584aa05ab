import { systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { errorFields, log } from "#lib/log.ts";
import { sendSyncJobs } from "./job-queue.ts";
import { makeStreamsDue } from "./make-streams-due.ts";
import { streamDetails } from "./stream-details.ts";
import { streams } from "./streams.ts";

/**
 * Makes every stream of the tenant due now and wakes a worker. Called after a connection was made or renewed: blocked
 * and failed streams get another chance, what was copied stays. A mirror of another generation (another company) is
 * purged first. Never fails for want of a queue: workers find due streams by themselves within 15 seconds.
 */
export async function requestFirstCopy({ tenantId }: { tenantId: string }): Promise<void> {
  const now = new Date(systemClock.now());
  await withTenant(tenantId, (tx) => makeStreamsDue(tx, tenantId, now));
  try {
    await sendSyncJobs(
      streams
        .filter((stream) => stream !== "transcripts" && streamDetails[stream].firstRunAfterMs === 0)
        .map((stream) => ({ tenantId, stream, reason: "first-copy" })),
    );
  } catch (error) {
    log.warn("sync.not-woken", { tenantId, ...errorFields(error) });
  }
}
