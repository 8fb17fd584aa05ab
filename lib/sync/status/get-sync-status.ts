import { type Clock, systemClock } from "#lib/clock.ts";
import { readBudget } from "#lib/connections/governor/read-budget.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { errorFields, log } from "#lib/log.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { listDeadJobs } from "../dead-jobs.ts";
import { listSuspiciousParts } from "../lists/list-suspicious-parts.ts";
import { wordParts } from "../lists/word-parts.ts";
import { estimateCopy } from "../progress/estimate-copy.ts";
import { readProgress } from "../progress/read-progress.ts";
import type { DeadJob } from "../schemas.ts";
import { scopesOf, streamDetails } from "../stream-details.ts";
import { lastRuns } from "./last-runs.ts";
import { readBackfill } from "./read-backfill.ts";
import { readSuspicious } from "./read-suspicious.ts";
import { requestsLeftOf } from "./requests-left.ts";
import type { StreamStatus, SyncStatus } from "./schemas.ts";

/**
 * Everything the sync page shows: each stream with its progress, last run, troubles, who paused it, and what remains to
 * be read in requests and seconds.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function getSyncStatus(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<SyncStatus> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const nowMs = clock.now();
  const read = await withTenant(tenantId, async (tx) => ({
    ...(await readProgress(tx, tenantId, nowMs)),
    connection: await readConnection(tx, tenantId),
    runs: await lastRuns(tx, tenantId),
    suspicious: await readSuspicious(tx, tenantId),
    doubts: await wordParts(tx, tenantId, await listSuspiciousParts(tx, tenantId)),
    backfill: await readBackfill(tx, tenantId),
  }));
  const { connection, facts } = read;
  const pace = connection ? (await readBudget(connection.companyKey)).pace : 1;
  const dead = await deadJobs(tenantId);
  const copy = estimateCopy(facts.windows);
  const rows = new Map(facts.streams.map((row) => [row.stream, row]));
  const streams = read.progress.streams.map(({ suspicious: _spans, ...progress }): StreamStatus => {
    const row = rows.get(progress.stream);
    const requestsLeft = progress.stream === "calls" ? requestsLeftOf(copy) : null;
    return {
      ...progress,
      rhythm: streamDetails[progress.stream].rhythm,
      scopes: scopesOf(progress.stream),
      requestsLeft,
      secondsLeft: requestsLeft === null ? null : Math.ceil(requestsLeft / pace),
      lastRun: read.runs.get(progress.stream) ?? null,
      paused: row?.pausedAt ? { at: row.pausedAt.toISOString(), by: row.pausedByName ?? "somebody" } : null,
      suspicious: read.suspicious.get(progress.stream) ?? [],
      doubts: read.doubts
        .filter(({ stream }) => stream === progress.stream)
        .map(({ stream: _, readAt, ...doubt }) => ({ ...doubt, readAt: readAt?.toISOString() ?? null })),
      deadJob: dead?.find(({ stream }) => stream === progress.stream) ?? null,
    };
  });
  const past = facts.windows.filter(({ kind }) => kind === "history").map(({ fromAt }) => fromAt.getTime());
  return {
    connection: connection?.state ?? "none",
    connectionReason: connection?.stateReason ?? null,
    isRunning: read.progress.isRunning,
    streams,
    copiedFrom: past.length === 0 ? null : new Date(Math.min(...past)).toISOString(),
    backfill: read.backfill,
    isPartial: dead === null,
  };
}

function readConnection(tx: Tx, tenantId: string) {
  return tx.connection.findUnique({
    where: { tenantId },
    select: { state: true, stateReason: true, companyKey: true },
  });
}

/** Null when the queue does not answer: the rest of the page is shown without. */
async function deadJobs(tenantId: string): Promise<DeadJob[] | null> {
  try {
    return await listDeadJobs(tenantId);
  } catch (error) {
    log.warn("sync.dead-jobs-unread", { tenantId, ...errorFields(error) });
    return null;
  }
}
