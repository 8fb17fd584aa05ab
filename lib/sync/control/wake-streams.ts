import { errorFields, log } from "#lib/log.ts";
import { clearDeadJobs } from "../dead-jobs.ts";
import { sendSyncJobs } from "../job-queue.ts";
import type { StreamName } from "../streams.ts";

/**
 * Wakes workers for streams that somebody has just made due, after the transaction that did. Never fails for want of a
 * queue: workers find due streams by themselves within 15 seconds.
 */
export async function wakeStreams(
  tenantId: string,
  streams: readonly StreamName[],
  reason: string,
): Promise<void> {
  try {
    for (const stream of streams) await clearDeadJobs(tenantId, stream);
    await sendSyncJobs(streams.map((stream) => ({ tenantId, stream, reason })));
  } catch (error) {
    log.warn("sync.not-woken", { tenantId, ...errorFields(error) });
  }
}
