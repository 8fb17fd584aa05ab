import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { newStreams } from "../make-streams-due.ts";
import { leaseMs, type StreamName } from "../streams.ts";

export interface StartedRun {
  runId: string;
  fence: number;
  lastRunMs: number | null;
  /** Runs that failed in a row before this one. */
  failures: number;
}

/**
 * Takes the stream for a new run, so that an older run that still breathes can write no more. Undefined when the
 * stream is not due, or is held, paused or blocked. A run that died counts as a failure. `nowMs` is epoch milliseconds.
 */
export async function startRun(input: {
  tenantId: string;
  stream: StreamName;
  reason: string;
  nowMs: number;
}): Promise<StartedRun | undefined> {
  const { tenantId, stream, reason } = input;
  const now = new Date(input.nowMs);
  const lease = new Date(input.nowMs + leaseMs);
  return withTenant(tenantId, async (tx) => {
    const [taken] = await tx.$queryRaw<{ fence: number; last_run_at: Date | null; failures: number }[]>`
      WITH due AS (
        SELECT last_run_at, state FROM sync_streams
        WHERE tenant_id = ${tenantId} AND stream = ${stream}
          AND state IN ('idle', 'running', 'failed') AND next_run_at <= ${now.toISOString()}::timestamptz
        FOR UPDATE
      )
      UPDATE sync_streams s SET fence = s.fence + 1, state = 'running', updated_at = now(),
        failures = s.failures + (due.state = 'running')::int,
        last_run_at = ${now.toISOString()}::timestamptz, next_run_at = ${lease.toISOString()}::timestamptz
      FROM due WHERE s.tenant_id = ${tenantId} AND s.stream = ${stream}
      RETURNING s.fence, s.failures, due.last_run_at`;
    if (taken === undefined) return undefined;
    await addNewStreams(tx, tenantId, stream, now);
    const runId = newId("run");
    await tx.syncRun.updateMany({
      where: { tenantId, stream, finishedAt: null },
      data: { finishedAt: now, outcome: "abandoned" },
    });
    await tx.syncRun.create({ data: { tenantId, id: runId, stream, reason, startedAt: now } });
    const { fence, failures, last_run_at: lastRunAt } = taken;
    return { runId, fence, failures, lastRunMs: lastRunAt?.getTime() ?? null };
  });
}

/** A mirror that was begun by a version with fewer streams gets the others. */
async function addNewStreams(tx: Tx, tenantId: string, stream: StreamName, now: Date): Promise<void> {
  const known = await tx.syncStream.findMany({
    where: { tenantId },
    select: { stream: true, generation: true },
  });
  const generation = known.find((row) => row.stream === stream)?.generation ?? 1;
  const names = new Set(known.map((row) => row.stream));
  // Only those: an insert over a row that another run is just taking would wait for it, and that one for this.
  const missing = newStreams({ tenantId, generation }, now).filter((row) => !names.has(row.stream));
  if (missing.length > 0) await tx.syncStream.createMany({ data: missing, skipDuplicates: true });
}
