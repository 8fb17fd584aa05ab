import { systemClock } from "#lib/clock.ts";
import { closeDatabase } from "#lib/db/client.ts";
import { log } from "#lib/log.ts";
import { type JobWorker, type SyncJob, startJobWorker } from "#lib/sync/job-queue.ts";
import { startDispatchLoop, tickMs } from "./dispatch-loop.ts";
import { startHealthServer } from "./health-server.ts";
import { startHousekeepingLoop } from "./housekeeping-loop.ts";
import { runSyncJob } from "./run-sync-job.ts";

export interface WorkerOptions {
  /** Runs at a time in this process. */
  concurrency: number;
  /** For the health check; none without it. */
  port?: number | undefined;
}

export interface RunningWorker {
  /** Claims nothing new, finishes the pages under way, and after seven seconds cuts them off; over within ten. */
  stop(): Promise<void>;
}

const patienceMs = 7_000;
const lastPatienceMs = 2_000;

/** Starts working off jobs and looking for due streams. Any number of workers may run beside each other. */
export async function startWorker({ concurrency, port }: WorkerOptions): Promise<RunningWorker> {
  const stopping = new AbortController();
  const cutOff = new AbortController();
  const underWay = new Set<Promise<void>>();
  let jobs: JobWorker | undefined;
  const send = async (job: SyncJob) => jobs?.send(job);
  jobs = await startJobWorker(concurrency, (job) => {
    const stops = { stopping: stopping.signal, signal: cutOff.signal };
    const run = runSyncJob(job, stops, send).finally(() => underWay.delete(run));
    underWay.add(run);
    return run;
  });
  const dispatch = startDispatchLoop(systemClock, send, stopping.signal);
  const housekeeping = startHousekeepingLoop(systemClock, stopping.signal);
  const isHealthy = () => systemClock.now() - dispatch.lastTickMs() < 8 * tickMs;
  const health = port === undefined ? undefined : await startHealthServer(port, isHealthy);
  return {
    async stop() {
      stopping.abort();
      const timer = setTimeout(() => cutOff.abort(), patienceMs);
      await Promise.allSettled(underWay);
      clearTimeout(timer);
      await dispatch.done;
      await housekeeping;
      await jobs?.stop(lastPatienceMs);
      health?.close();
      await closeDatabase();
      log.info("worker_stopped");
    },
  };
}
