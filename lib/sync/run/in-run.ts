import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { leaseMs } from "../streams.ts";
import { type RunContext, StaleRun } from "./run-context.ts";

/** What a commit adds to the counters of its stream and run. */
export interface Progress {
  rows?: number;
}

/**
 * One transaction of a run: proves first that the run still holds its stream, which locks the stream
 * until the end, then does the work and counts the requests made since the last commit. With `holdsLate` the work calls
 * `hold` itself, before it touches what others change who lock the stream: only rows of its own may it write without.
 * @throws {StaleRun} when a newer run holds the stream, or the mirror was purged; nothing is written then.
 */
export async function inRun<T>(
  run: RunContext,
  step: string,
  work: (tx: Tx, progress: Progress, hold: () => Promise<void>) => Promise<T>,
  { holdsLate = false } = {},
): Promise<T> {
  await run.at(`before ${step}`);
  const requests = run.unsavedRequests;
  run.unsavedRequests = 0;
  const commit = withTenant(
    run.tenantId,
    async (tx) => {
      if (!holdsLate) await hold(run, tx);
      const progress: Progress = {};
      const value = await work(tx, progress, () => hold(run, tx));
      const rows = progress.rows ?? 0;
      if (holdsLate || requests > 0 || rows > 0) await count(run, tx, requests, rows);
      await run.at(`end of ${step}`);
      return value;
    },
    { timeoutMs: 60_000 },
  );
  const result = await commit.catch((error: unknown) => {
    run.unsavedRequests += requests;
    throw error;
  });
  await run.at(`after ${step}`);
  return result;
}

async function hold(run: RunContext, tx: Tx): Promise<void> {
  const lease = new Date(run.clock.now() + leaseMs).toISOString();
  const held = await tx.$executeRaw`
    UPDATE sync_streams s SET next_run_at = ${lease}::timestamptz, updated_at = now()
    WHERE s.tenant_id = ${run.tenantId} AND s.stream = ${run.stream} AND s.fence = ${run.fence} AND s.state = 'running'
      AND EXISTS (SELECT 1 FROM sync_runs r WHERE r.tenant_id = s.tenant_id AND r.id = ${run.runId})`;
  if (held === 0) throw new StaleRun();
}

/** Counts, and proves once more that the run holds its stream: a hold goes with the savepoint that it was taken in. */
async function count(run: RunContext, tx: Tx, requests: number, rows: number): Promise<void> {
  const held = await tx.$executeRaw`
    WITH run AS (
      UPDATE sync_runs SET requests = requests + ${requests}, rows = rows + ${rows}
      WHERE tenant_id = ${run.tenantId} AND id = ${run.runId}
    )
    UPDATE sync_streams SET requests = requests + ${requests}, rows_done = rows_done + ${rows}
    WHERE tenant_id = ${run.tenantId} AND stream = ${run.stream} AND fence = ${run.fence} AND state = 'running'`;
  if (held === 0) throw new StaleRun();
}
