import { pruneExpired } from "#lib/auth/prune-expired.ts";
import { type Clock, sleep } from "#lib/clock.ts";
import { tendConnections } from "#lib/connections/tend-connections.ts";
import { removeOldRuns } from "#lib/explorer/history/remove-old-runs.ts";
import { errorFields, log } from "#lib/log.ts";

const everyMs = 60 * 60 * 1000;

/** Once an hour forgets what nobody can use any more and tends the connections; resolves when `stopping` is aborted. */
export async function startHousekeepingLoop(clock: Clock, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      const { limits, sessions } = await pruneExpired(clock);
      await tendConnections(clock);
      const runs = await removeOldRuns(clock);
      log.info("housekeeping.done", { rows: limits + sessions + runs });
    } catch (error) {
      log.error("housekeeping.failed", errorFields(error));
    }
    await sleep(everyMs, stopping).catch(() => undefined);
  }
}
