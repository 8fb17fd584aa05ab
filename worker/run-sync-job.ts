import { systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { log } from "#lib/log.ts";
import type { SyncJob } from "#lib/sync/job-queue.ts";
import { syncStream } from "#lib/sync/run/sync-stream.ts";
import type { StreamName } from "#lib/sync/streams.ts";

/** What the request log says a request was for. */
const purposes: Record<StreamName, string> = {
  workspaces: "copy workspaces",
  users: "copy users",
  calls: "copy calls",
  transcripts: "copy late transcripts",
};

/** `stopping` ends after the page under way, `signal` at once. */
export interface StopSignals {
  stopping: AbortSignal;
  signal: AbortSignal;
}

/** Runs one slice of a stream; asks for the next one through `again` when there is more to read. */
export async function runSyncJob(
  { tenantId, stream, reason }: SyncJob,
  stops: StopSignals,
  again: (job: SyncJob) => Promise<void>,
): Promise<void> {
  if (stops.stopping.aborted) return;
  const startedMs = systemClock.now();
  const result = await syncStream(
    {
      ...stops,
      tenantId,
      clock: systemClock,
      openGong: (lane) => openGong({ tenantId, lane, purpose: purposes[stream] }),
    },
    stream,
    reason,
  );
  log.info("sync.ran", { tenantId, stream, kind: result, durationMs: systemClock.now() - startedMs });
  if (result === "more") await again({ tenantId, stream, reason: "continue" });
}
