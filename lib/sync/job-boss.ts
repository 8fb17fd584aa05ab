import { PgBoss, type Queue } from "pg-boss";
import { env } from "#lib/env.ts";
import { errorFields, log } from "#lib/log.ts";

/** Runs that are short by nature. They never wait behind anybody's long copy, not even their own tenant's. */
export const quickQueue = "sync-quick";

/** The copying of calls, and whatever did not end within its slice. */
export const longQueue = "sync-long";

/** Where a job goes that was given up. Nobody works it off; it waits for a person, or for the stream's recovery. */
export const deadQueue = "sync-dead";

/** Hourly care, done by one worker of all. */
export const careQueue = "housekeeping";

/** A job that its worker has not finished by then was lost with it; a slice of work takes at most a minute and a half. */
const expireSeconds = 300;

/** Reports that are due by mail. What is sent is decided by the rows of each mail, never by a job. */
export const reportQueue = "reports";

const daySeconds = 86_400;

const retries = { retryLimit: 3, retryDelay: 5, retryBackoff: true };

/** `short`: of one stream, one job at most waits. */
const syncQueue: Omit<Queue, "name"> = {
  policy: "short",
  ...retries,
  expireInSeconds: expireSeconds,
  deleteAfterSeconds: 3_600,
  retentionSeconds: daySeconds,
  deadLetter: deadQueue,
  notify: true,
};

/** In the order in which they must be made: a dead letter queue before those that name it. */
const queues: readonly Queue[] = [
  { name: deadQueue, retentionSeconds: 90 * daySeconds },
  { name: quickQueue, ...syncQueue },
  { name: longQueue, ...syncQueue },
  {
    name: reportQueue,
    policy: "short",
    ...retries,
    expireInSeconds: 1_800,
    deleteAfterSeconds: 3_600,
    retentionSeconds: daySeconds,
  },
  { name: careQueue, ...retries, expireInSeconds: 1_800, deleteAfterSeconds: 7_200 },
];

export interface BossOptions {
  /** Connections at most. */
  max: number;
  /** Whether this process works jobs off: then it listens for new ones and takes back those of lost workers. */
  isWorker: boolean;
}

/** Starts pg-boss with this product's queues; its tables are made at the first start. */
export async function startBoss({ max, isWorker }: BossOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    application_name: `callboard-jobs-${env().SERVICE_NAME}`,
    max,
    supervise: isWorker,
    superviseIntervalSeconds: 60,
    useListenNotify: isWorker,
    schedule: false,
  });
  boss.on("error", (error) => log.error("jobs.error", errorFields(error)));
  await boss.start();
  for (const { name, ...options } of queues) await boss.createQueue(name, options);
  return boss;
}
