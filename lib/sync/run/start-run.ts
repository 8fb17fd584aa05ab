import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { leaseMs, type StreamName } from "../streams.ts";

export interface StartedRun {
  runId: string;
  fence: number;
  lastRunMs: number | null;
}

/**
 * Takes the stream for a new run, so that an older run that still breathes can write no more. Undefined when the
 * stream is not due, or is held, paused or blocked. `nowMs` is epoch milliseconds.
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
    const [taken] = await tx.$queryRaw<{ fence: number; last_run_at: Date | null }[]>`
      WITH due AS (
        SELECT last_run_at FROM sync_streams
        WHERE tenant_id = ${tenantId} AND stream = ${stream}
          AND state IN ('idle', 'running', 'failed') AND next_run_at <= ${now.toISOString()}::timestamptz
        FOR UPDATE
      )
      UPDATE sync_streams s SET fence = s.fence + 1, state = 'running', updated_at = now(),
        last_run_at = ${now.toISOString()}::timestamptz, next_run_at = ${lease.toISOString()}::timestamptz
      FROM due WHERE s.tenant_id = ${tenantId} AND s.stream = ${stream}
      RETURNING s.fence, due.last_run_at`;
    if (taken === undefined) return undefined;
    const runId = newId("run");
    await tx.syncRun.updateMany({
      where: { tenantId, stream, finishedAt: null },
      data: { finishedAt: now, outcome: "abandoned" },
    });
    await tx.syncRun.create({ data: { tenantId, id: runId, stream, reason, startedAt: now } });
    return { runId, fence: taken.fence, lastRunMs: taken.last_run_at?.getTime() ?? null };
  });
}
