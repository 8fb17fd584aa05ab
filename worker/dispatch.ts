import type { Clock } from "#lib/clock.ts";
import { isMailSet } from "#lib/reports/mail/send-mail.ts";
import { findDueSchedules } from "#lib/reports/schedules/find-due-schedules.ts";
import { findDueStreams } from "#lib/sync/find-due-streams.ts";
import type { JobWorker } from "#lib/sync/job-worker.ts";

/** Sends a job for each stream and each report that is due, and one for the hour's care. */
export async function dispatch(
  clock: Clock,
  jobs: Pick<JobWorker, "send" | "sendReports" | "sendCare">,
): Promise<void> {
  const due = await findDueStreams(clock.now());
  await jobs.send(due.map((stream) => ({ ...stream, reason: "schedule" })));
  if (isMailSet()) await jobs.sendReports(await findDueSchedules(clock.now()));
  await jobs.sendCare();
}
