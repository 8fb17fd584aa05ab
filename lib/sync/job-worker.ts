import type { JobResult, WorkOptions } from "pg-boss";
import { removeDeadJobs } from "./dead-jobs.ts";
import { careQueue, longQueue, quickQueue, reportQueue, startBoss } from "./job-boss.ts";
import { insertReportJobs, insertSyncJobs, type ReportJob, type SyncJob } from "./job-queue.ts";
import { isStreamName, type StreamName } from "./streams.ts";
import { TenantShare } from "./tenant-share.ts";

/** How a job ended: `failed` is tried again by the queue, `deadletter` is given up; both keep their reason. */
export type JobEnd =
  | { status: "completed" }
  | { status: "failed" | "deadletter"; output: { code: string; text: string; tries?: number } };

export interface JobHandlers {
  /** Must not throw. */
  sync(job: SyncJob, jobs: JobWorker): Promise<JobEnd>;
  /** Makes and sends the mails of a report that is due; a throw is tried again. */
  report(job: ReportJob): Promise<void>;
  /** Hourly care; a throw is tried again. */
  care(): Promise<void>;
}

export interface JobWorker {
  send(jobs: readonly SyncJob[]): Promise<void>;
  sendReports(jobs: readonly ReportJob[]): Promise<void>;
  /** Asks for the hour's care, unless some worker has asked already. */
  sendCare(): Promise<void>;
  /** Whether runs wait for a place among the long ones, here or in another process. */
  isAwaited(): Promise<boolean>;
  /** Takes a recovered stream off the list of jobs that were given up. */
  removeDead(tenantId: string, stream: StreamName): Promise<void>;
  /** Claims nothing from now on. */
  stopClaiming(): Promise<void>;
  /** Waits up to `timeoutMs` for what is under way to be noted, then lets go of the database. */
  stop(timeoutMs: number): Promise<void>;
}

/** How many runs of one tenant a process does at a time in each queue. */
const perTenant = 2;

/** How often one idle place of each queue looks by itself: the embedded database does not pass on notices. */
const lookoutMs = 500;

/** A place that is not woken looks by itself only so often. */
const restSeconds = 30;

/** How often it looks for reports that are due; they wait for a full hour, so nobody counts seconds. */
const reportSeconds = 5;

/**
 * Works jobs off, `concurrency` at a time: half of the places for quick runs, half for long ones, so that neither can
 * crowd out the other; at most two runs of a tenant in each half.
 */
export async function startJobWorker(concurrency: number, handlers: JobHandlers): Promise<JobWorker> {
  const boss = await startBoss({ max: 4, isWorker: true });
  const places: Record<string, number> = {
    [quickQueue]: Math.ceil(concurrency / 2),
    [longQueue]: Math.max(1, Math.floor(concurrency / 2)),
  };
  const placesOf = (queue: string, isBusy: boolean) =>
    boss.getWipData().filter(({ name, count }) => name === queue && count > 0 === isBusy);
  const wakeOne = (queue: string) => {
    const [idle] = placesOf(queue, false);
    if (idle) boss.notifyWorker(idle.id);
  };
  const shares: TenantShare<SyncJob>[] = [];
  const lookout = setInterval(() => Object.keys(places).forEach(wakeOne), lookoutMs);

  const worker: JobWorker = {
    send: (jobs) => insertSyncJobs(boss, jobs),
    sendReports: (jobs) => insertReportJobs(boss, jobs),
    async sendCare() {
      await boss.send(careQueue, {}, { singletonSeconds: 3_600 });
    },
    async isAwaited() {
      return (await boss.findJobs(longQueue, { queued: true })).length > 0;
    },
    removeDead: (tenantId, stream) => removeDeadJobs(boss, tenantId, stream),
    async stopClaiming() {
      clearInterval(lookout);
      const queues = [...Object.keys(places), reportQueue, careQueue];
      await Promise.all(queues.map((queue) => boss.offWork(queue, { wait: false })));
      await insertSyncJobs(
        boss,
        shares.flatMap((share) => share.release()),
      );
    },
    stop: (timeoutMs) => boss.stop({ graceful: true, timeout: timeoutMs }),
  };

  for (const [queue, localConcurrency] of Object.entries(places)) {
    // Not pg-boss's own limit of a group: it claims what is too much and cannot put it back where the stream waits again.
    const share = new TenantShare<SyncJob>(Math.min(perTenant, localConcurrency));
    shares.push(share);
    const options = {
      localConcurrency,
      pollingIntervalSeconds: restSeconds,
      notifyPollingIntervalSeconds: restSeconds,
      perJobResults: true,
    } as const satisfies WorkOptions;
    await boss.work<SyncJob, unknown, typeof options>(queue, options, async (jobs) => {
      wakeOne(queue);
      const results: JobResult[] = [];
      for (const { id, data } of jobs) {
        const mayRun = isStreamName(data.stream) && share.take(data);
        const end: JobEnd = mayRun ? await handlers.sync(data, worker) : { status: "completed" };
        const next = mayRun ? share.end(data.tenantId) : undefined;
        if (next) await insertSyncJobs(boss, [next]);
        results.push({ id, ...end });
      }
      // A place that was woken while it worked looks again at once instead of resting.
      for (const busy of placesOf(queue, true)) boss.notifyWorker(busy.id);
      return results;
    });
  }
  await boss.work<ReportJob>(reportQueue, { pollingIntervalSeconds: reportSeconds }, async (jobs) => {
    for (const { data } of jobs) await handlers.report(data);
  });
  await boss.work(careQueue, { pollingIntervalSeconds: restSeconds }, () => handlers.care());
  return worker;
}
