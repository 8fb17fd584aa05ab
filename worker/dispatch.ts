import type { Clock } from "#lib/clock.ts";
import { findDueStreams } from "#lib/sync/find-due-streams.ts";
import type { JobWorker } from "#lib/sync/job-worker.ts";

/** Sends a job for each stream that is due, and one for the hour's care. */
export async function dispatch(clock: Clock, jobs: Pick<JobWorker, "send" | "sendCare">): Promise<void> {
  const due = await findDueStreams(clock.now());
  await jobs.send(due.map((stream) => ({ ...stream, reason: "schedule" })));
  await jobs.sendCare();
}
