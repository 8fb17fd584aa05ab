import { PgBoss } from "pg-boss";
import { env } from "#lib/env.ts";
import { errorFields, log } from "#lib/log.ts";
import { isStreamName, type StreamName } from "./streams.ts";

/** Wakes a worker for one stream of one tenant. What is due is decided by the stream's own row, never by a job. */
export interface SyncJob {
  tenantId: string;
  stream: StreamName;
  /** Why it runs, for the list of runs: `first-copy`, `schedule`, `continue`, `manual`. */
  reason: string;
}

export const syncQueue = "sync-tenant";

/** Runs that show something to a person who waits go first, long copies of the past last. */
const priorities: Record<string, number> = { "first-copy": 20, manual: 20, schedule: 10, continue: 0 };

/** A job that its worker has not finished by then was lost with it; a slice of work takes under a minute. */
const expireSeconds = 300;

/** Seconds between looks for new jobs: short enough to feel immediate, long enough for the embedded database. */
const pollSeconds = 1;

function makeBoss(options: { max: number; supervise: boolean }): PgBoss {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    application_name: `callboard-jobs-${env().SERVICE_NAME}`,
    max: options.max,
    supervise: options.supervise,
    superviseIntervalSeconds: 60,
    schedule: false,
  });
  boss.on("error", (error) => log.error("jobs.error", errorFields(error)));
  return boss;
}

async function startBoss(boss: PgBoss): Promise<PgBoss> {
  await boss.start();
  await boss.createQueue(syncQueue, {
    policy: "short",
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: expireSeconds,
    deleteAfterSeconds: 3_600,
    retentionSeconds: 86_400,
  });
  return boss;
}

const holder = globalThis as { callboardJobSender?: Promise<PgBoss> };

function sender(): Promise<PgBoss> {
  holder.callboardJobSender ??= startBoss(makeBoss({ max: 1, supervise: false })).catch((error: unknown) => {
    delete holder.callboardJobSender;
    throw error;
  });
  return holder.callboardJobSender;
}

async function sendWith(boss: PgBoss, job: SyncJob): Promise<void> {
  await boss.send(syncQueue, job, {
    singletonKey: `${job.tenantId}:${job.stream}`,
    priority: priorities[job.reason] ?? 0,
    group: { id: job.tenantId },
  });
}

/** Puts jobs into the queue from a process that works none off; one that waits there already is not doubled. */
export async function sendSyncJobs(jobs: readonly SyncJob[]): Promise<void> {
  const boss = await sender();
  for (const job of jobs) await sendWith(boss, job);
}

/** Ends the sender's connection; for a graceful stop and for tests. */
export async function closeJobSender(): Promise<void> {
  const boss = await holder.callboardJobSender?.catch(() => undefined);
  delete holder.callboardJobSender;
  await boss?.stop({ graceful: false });
}

export interface JobWorker {
  send(job: SyncJob): Promise<void>;
  /** Claims no more jobs, waits up to `timeoutMs` for those under way, then lets go of the database. */
  stop(timeoutMs: number): Promise<void>;
}

/** Works jobs off, `concurrency` at a time and at most two of one tenant. A job whose handler throws is tried again. */
export async function startJobWorker(
  concurrency: number,
  handle: (job: SyncJob) => Promise<void>,
): Promise<JobWorker> {
  const boss = await startBoss(makeBoss({ max: concurrency + 1, supervise: true }));
  const options = {
    localConcurrency: concurrency,
    localGroupConcurrency: Math.min(2, concurrency),
    pollingIntervalSeconds: pollSeconds,
  };
  await boss.work<SyncJob>(syncQueue, options, async (jobs) => {
    for (const { data } of jobs) if (isStreamName(data.stream)) await handle(data);
  });
  return {
    send: (job) => sendWith(boss, job),
    stop: (timeoutMs) => boss.stop({ graceful: true, timeout: timeoutMs }),
  };
}
