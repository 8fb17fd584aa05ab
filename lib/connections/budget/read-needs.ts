import type { Tx } from "#lib/db/client.ts";
import { estimateCopy } from "#lib/sync/progress/estimate-copy.ts";
import { readMirrorFacts } from "#lib/sync/progress/read-mirror-facts.ts";
import { requestsLeftOf } from "#lib/sync/status/requests-left.ts";
import { isStreamName, streamIntervalsMs } from "#lib/sync/streams.ts";

const hourMs = 3_600_000;
/** The rate of now is taken from so many hours. */
const recentHours = 6;

export interface Needs {
  /** What keeping up and people take in an hour: the schedule's need or the rate of the last hours, the greater. */
  steadyPerHour: number;
  /** Requests that the windows which are laid out still take. */
  backlog: number;
}

/** What the tenant will ask of Gong in the next hours as far as it is known. */
export async function readNeeds(tx: Tx, tenantId: string, nowMs: number): Promise<Needs> {
  const { windows } = await readMirrorFacts(tx, tenantId);
  const scheduled = await scheduledPerHour(tx, tenantId);
  const recent = await recentPerHour(tx, tenantId, nowMs);
  return {
    steadyPerHour: Math.max(scheduled, recent),
    backlog: requestsLeftOf(estimateCopy(windows)) ?? 0,
  };
}

/** The usual requests of a scheduled run of each stream, one before there was any, by how often it runs. */
async function scheduledPerHour(tx: Tx, tenantId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ stream: string; requests: number }[]>`
    SELECT s.stream, coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY r.requests), 1) AS requests
    FROM sync_streams s LEFT JOIN sync_runs r ON r.tenant_id = s.tenant_id AND r.stream = s.stream
      AND r.outcome = 'done' AND r.reason = 'schedule'
    WHERE s.tenant_id = ${tenantId} AND s.state IN ('idle', 'running', 'failed')
    GROUP BY s.stream`;
  return rows.reduce((sum, { stream, requests }) => {
    const intervalMs = isStreamName(stream) ? streamIntervalsMs[stream] : 0;
    return intervalMs > 0 ? sum + (requests * hourMs) / intervalMs : sum;
  }, 0);
}

async function recentPerHour(tx: Tx, tenantId: string, nowMs: number): Promise<number> {
  const since = new Date(nowMs - recentHours * hourMs);
  const requests = await tx.gongRequest.count({
    where: { tenantId, at: { gte: since }, lane: { in: ["interactive", "incremental"] } },
  });
  return requests / recentHours;
}
