import type { PgBoss } from "pg-boss";
import { z } from "zod";
import { deadQueue } from "./job-boss.ts";
import { jobSender, streamKey } from "./job-queue.ts";
import type { DeadJob } from "./schemas.ts";
import { isStreamName, type StreamName } from "./streams.ts";

/** What a job that was given up leaves behind; the queue itself speaks only of time-outs. */
const Output = z.object({ code: z.string(), text: z.string(), tries: z.number().int() }).partial();

const lostText =
  "The worker was lost again and again while it copied this. Copying tries once an hour; “Run now” tries at once.";

/**
 * Jobs of the tenant that were given up, the newest first, at most one a stream. A stream leaves the list when it is
 * run by hand (`clearDeadJobs`) or has recovered by itself.
 */
export async function listDeadJobs(tenantId: string): Promise<DeadJob[]> {
  const boss = await jobSender();
  const jobs = await boss.findJobs<{ tenantId: string; stream: string }>(deadQueue, { data: { tenantId } });
  const newestFirst = jobs.toSorted((one, other) => other.createdOn.getTime() - one.createdOn.getTime());
  const byStream = new Map<StreamName, DeadJob>();
  for (const { data, output, createdOn, sourceRetryCount } of newestFirst) {
    if (!isStreamName(data.stream) || byStream.has(data.stream)) continue;
    const { code, text, tries } = Output.safeParse(output).data ?? {};
    byStream.set(data.stream, {
      stream: data.stream,
      code: code ?? "worker_lost",
      text: text ?? lostText,
      tries: tries ?? (sourceRetryCount ?? 0) + 1,
      givenUpAt: createdOn.toISOString(),
    });
  }
  return [...byStream.values()];
}

/** Takes a stream off the list of jobs that were given up, because somebody runs it by hand. */
export async function clearDeadJobs(tenantId: string, stream: StreamName): Promise<void> {
  await removeDeadJobs(await jobSender(), tenantId, stream);
}

/** The same for a process that has its own way to the queues. */
export async function removeDeadJobs(boss: PgBoss, tenantId: string, stream: StreamName): Promise<void> {
  const dead = await boss.findJobs(deadQueue, { key: streamKey(tenantId, stream) });
  const ids = dead.map(({ id }) => id);
  if (ids.length > 0) await boss.deleteJob(deadQueue, ids);
}
