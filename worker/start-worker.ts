import { systemClock } from "#lib/clock.ts";
import { closeDatabase } from "#lib/db/client.ts";
import { workBatches } from "#lib/flows/batches/work/work-batches.ts";
import { log } from "#lib/log.ts";
import { workSchedule } from "#lib/reports/schedules/work-schedule.ts";
import { type JobEnd, startJobWorker } from "#lib/sync/job-worker.ts";
import { tendOutages } from "#lib/sync/tend-outages.ts";
import { dispatch } from "./dispatch.ts";
import { startHealthServer } from "./health-server.ts";
import { keepHouse } from "./keep-house.ts";
import { lookAtGong } from "./look-at-gong.ts";
import { repeat } from "./repeat.ts";
import { runSyncJob } from "./run-sync-job.ts";
import { workDeletions } from "./work-deletions.ts";

export interface WorkerOptions {
  /** Runs at a time in this process. */
  concurrency: number;
  /** For the health check; none without it. */
  port?: number | undefined;
}

export interface RunningWorker {
  /** Claims nothing new, finishes the pages under way, cuts them off after 6.5 s; over within ten, whatever hangs. */
  stop(): Promise<void>;
}

const dispatchMs = 15_000;
const outagesMs = 10_000;
const deletionsMs = 5_000;
const batchesMs = 1_500;
const patienceMs = 6_500;
const lastPatienceMs = 1_500;
const deadlineMs = 9_500;

/** Starts working off jobs and looking for due streams. Any number of workers may run beside each other. */
export async function startWorker({ concurrency, port }: WorkerOptions): Promise<RunningWorker> {
  const stopping = new AbortController();
  const cutOff = new AbortController();
  const underWay = new Set<Promise<JobEnd>>();
  const mailing = new Set<Promise<number>>();
  const jobs = await startJobWorker(concurrency, {
    sync(job, queues) {
      const run = runSyncJob(job, { stopping: stopping.signal, signal: cutOff.signal }, queues).finally(() =>
        underWay.delete(run),
      );
      underWay.add(run);
      return run;
    },
    async report(job) {
      const run = workSchedule(job, { clock: systemClock, stopping: stopping.signal });
      mailing.add(run);
      await run.finally(() => mailing.delete(run));
    },
    care: () => keepHouse(systemClock),
  });
  const rounds = (name: string, everyMs: number, round: () => Promise<unknown>) =>
    repeat(name, everyMs, systemClock, stopping.signal, round);
  const dispatching = rounds("dispatch", dispatchMs, () => dispatch(systemClock, jobs));
  const looking = rounds("outages", outagesMs, () =>
    tendOutages(systemClock, (tenantId) => lookAtGong(tenantId, stopping.signal)),
  );
  const deleting = rounds("deletions", deletionsMs, () => workDeletions(systemClock, stopping.signal));
  const batching = rounds("batches", batchesMs, () =>
    workBatches({ stopping: stopping.signal, signal: cutOff.signal }),
  );
  const isHealthy = () => systemClock.now() - dispatching.lastRoundMs() < 8 * dispatchMs;
  const health = port === undefined ? undefined : await startHealthServer(port, isHealthy);
  const windUp = async () => {
    await jobs.stopClaiming();
    await Promise.allSettled([...underWay, ...mailing]);
    await Promise.all([dispatching.done, looking.done, deleting.done, batching.done]);
    await jobs.stop(lastPatienceMs);
    await closeDatabase();
  };
  return {
    async stop() {
      stopping.abort();
      health?.close();
      const cut = setTimeout(() => cutOff.abort(), patienceMs);
      const isOver = await Promise.race([windUp().then(() => true), pause(deadlineMs)]);
      clearTimeout(cut);
      log.info("worker_stopped", { kind: isOver ? "clean" : "cut-off" });
    },
  };
}

/** Resolves to false after `ms`, without keeping the process alive. */
function pause(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms).unref();
  });
}
