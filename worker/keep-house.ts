import { pruneExpired } from "#lib/auth/prune-expired.ts";
import type { Clock } from "#lib/clock.ts";
import { tendConnections } from "#lib/connections/tend-connections.ts";
import { removeOldRuns } from "#lib/explorer/history/remove-old-runs.ts";
import { removeOldDrafts } from "#lib/flows/batches/remove-old-drafts.ts";
import { log } from "#lib/log.ts";
import { planPurges } from "#lib/sync/purge/plan-purges.ts";

/** Forgets what nobody can use any more and tends the connections, and orders the erasing of what is too old. One worker of all does it, once an hour. */
export async function keepHouse(clock: Clock): Promise<void> {
  const { limits, sessions } = await pruneExpired(clock);
  await tendConnections(clock);
  const runs = await removeOldRuns(clock);
  const drafts = await removeOldDrafts(clock);
  await planPurges(clock);
  log.info("housekeeping.done", { rows: limits + sessions + runs + drafts });
}
