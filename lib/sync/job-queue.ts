import type { PgBoss } from "pg-boss";
import { longQueue, quickQueue, reportQueue, startBoss } from "./job-boss.ts";
import type { StreamName } from "./streams.ts";

/** Wakes a worker for one stream of one tenant. What is due is decided by the stream's own row, never by a job. */
export interface SyncJob {
  tenantId: string;
  stream: StreamName;
  /** Why it runs, for the list of runs: `first-copy`, `schedule`, `continue`, `manual`. */
  reason: string;
}

/** Wakes a worker for one report by mail. */
export interface ReportJob {
  tenantId: string;
  scheduleId: string;
}

/** Runs that show something to a person who waits go first, long copies of the past last. */
const priorities: Record<string, number> = { "first-copy": 20, manual: 20, schedule: 10, continue: 0 };

/** Which queue a job waits in: long copies among themselves, so that they hold up nothing short. */
export function queueOf({ stream, reason }: SyncJob): string {
  return stream === "calls" || reason === "continue" ? longQueue : quickQueue;
}

/** Names a stream of a tenant in the queues. */
export function streamKey(tenantId: string, stream: string): string {
  return `${tenantId}:${stream}`;
}

/** Puts jobs into their queues, at once for each queue; one that waits there already is not doubled. */
export async function insertSyncJobs(boss: PgBoss, jobs: readonly SyncJob[]): Promise<void> {
  for (const [queue, waiting] of Map.groupBy(jobs, queueOf)) {
    const rows = waiting.map((job) => ({
      data: job,
      singletonKey: streamKey(job.tenantId, job.stream),
      priority: priorities[job.reason] ?? 0,
      group: { id: job.tenantId },
    }));
    await boss.insert(queue, rows);
  }
}

/** The same for reports by mail. */
export async function insertReportJobs(boss: PgBoss, jobs: readonly ReportJob[]): Promise<void> {
  const rows = jobs.map((job) => ({ data: job, singletonKey: streamKey(job.tenantId, job.scheduleId) }));
  if (rows.length > 0) await boss.insert(reportQueue, rows);
}

const holder = globalThis as { callboardJobSender?: Promise<PgBoss> };

/** The queues as a process sees them that works none off; made once and kept until `closeJobSender`. */
export function jobSender(): Promise<PgBoss> {
  holder.callboardJobSender ??= startBoss({ max: 1, isWorker: false }).catch((error: unknown) => {
    delete holder.callboardJobSender;
    throw error;
  });
  return holder.callboardJobSender;
}

/** Wakes workers from a process that works no jobs off. */
export async function sendSyncJobs(jobs: readonly SyncJob[]): Promise<void> {
  await insertSyncJobs(await jobSender(), jobs);
}

/** Ends the sender's connection; for a graceful stop and for tests. */
export async function closeJobSender(): Promise<void> {
  const boss = await holder.callboardJobSender?.catch(() => undefined);
  delete holder.callboardJobSender;
  await boss?.stop({ graceful: false });
}
