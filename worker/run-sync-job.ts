import { systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { errorFields, log } from "#lib/log.ts";
import type { SyncJob } from "#lib/sync/job-queue.ts";
import type { JobEnd } from "#lib/sync/job-worker.ts";
import { givenUpAfterFailure, giveUpLost, readFailures } from "#lib/sync/run/give-up.ts";
import { giveUpAfter } from "#lib/sync/run/pause-after.ts";
import { syncStream } from "#lib/sync/run/sync-stream.ts";
import { streamDetails } from "#lib/sync/stream-details.ts";
import type { StreamName } from "#lib/sync/streams.ts";

/** What the request log says a request was for. */
const purposes: Partial<Record<StreamName, string>> = {
  transcripts: "copy late transcripts",
  months: "count calls by month",
};

/** `stopping` ends after the page under way, `signal` at once. */
export interface StopSignals {
  stopping: AbortSignal;
  signal: AbortSignal;
}

/** What a run asks of the queues. */
export interface JobCalls {
  send(jobs: readonly SyncJob[]): Promise<void>;
  removeDead(tenantId: string, stream: StreamName): Promise<void>;
  isAwaited(): Promise<boolean>;
}

const unforeseen = {
  code: "internal",
  text: "Something went wrong on our side. Copying tries again by itself.",
};

/**
 * Runs one slice of a stream. Asks for the next one when there is more to read, or when another worker should go on
 * because this one stops. Gong's troubles are the stream's own, which has its pauses; only one that was given up
 * becomes a dead letter. Does not throw.
 */
export async function runSyncJob(job: SyncJob, stops: StopSignals, calls: JobCalls): Promise<JobEnd> {
  try {
    return await runSlice(job, stops, calls);
  } catch (error) {
    log.error("sync.job-failed", { tenantId: job.tenantId, stream: job.stream, ...errorFields(error) });
    return { status: "failed", output: unforeseen };
  }
}

async function runSlice(job: SyncJob, stops: StopSignals, calls: JobCalls): Promise<JobEnd> {
  const { tenantId, stream, reason } = job;
  if (stops.stopping.aborted) {
    await calls.send([job]);
    return { status: "completed" };
  }
  const startedMs = systemClock.now();
  const lost = await giveUpLost(tenantId, stream, startedMs);
  if (lost) return deadLetter(job, lost, calls);
  const before = await readFailures(tenantId, stream);
  const result = await syncStream(
    {
      ...stops,
      tenantId,
      clock: systemClock,
      isAwaited: () => calls.isAwaited(),
      openGong: (lane) =>
        openGong({
          tenantId,
          lane,
          purpose: purposes[stream] ?? `copy ${streamDetails[stream].title.toLowerCase()}`,
        }),
    },
    stream,
    reason,
  );
  log.info("sync.ran", { tenantId, stream, kind: result, durationMs: systemClock.now() - startedMs });
  if (result === "more" || result === "stopped") await calls.send([{ tenantId, stream, reason: "continue" }]);
  if (result === "failed") {
    const givenUp = await givenUpAfterFailure(tenantId, stream);
    if (givenUp) return deadLetter(job, givenUp, calls);
  }
  const isWell = result === "done" || result === "more";
  if (isWell && (before?.failures ?? 0) >= giveUpAfter) await calls.removeDead(tenantId, stream);
  return { status: "completed" };
}

/** One dead letter a stream: the newest replaces the others. */
async function deadLetter(
  { tenantId, stream }: SyncJob,
  output: { code: string; text: string; tries: number },
  calls: JobCalls,
): Promise<JobEnd> {
  await calls.removeDead(tenantId, stream);
  log.warn("sync.given-up", { tenantId, stream, code: output.code });
  return { status: "deadletter", output };
}
