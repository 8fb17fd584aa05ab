import { type Clock, sleep } from "#lib/clock.ts";
import { errorFields, log } from "#lib/log.ts";
import { findDueStreams } from "#lib/sync/find-due-streams.ts";
import type { SyncJob } from "#lib/sync/job-queue.ts";

export const tickMs = 15_000;

export interface DispatchLoop {
  /** Epoch milliseconds of the last look that worked. */
  lastTickMs(): number;
  done: Promise<void>;
}

/** Looks every 15 seconds which streams are due and sends a job for each, until `stopping`. */
export function startDispatchLoop(
  clock: Clock,
  send: (job: SyncJob) => Promise<void>,
  stopping: AbortSignal,
): DispatchLoop {
  let lastTickMs = clock.now();
  const loop = async () => {
    while (!stopping.aborted) {
      try {
        for (const due of await findDueStreams(clock.now())) await send({ ...due, reason: "schedule" });
        lastTickMs = clock.now();
      } catch (error) {
        log.error("dispatch.failed", errorFields(error));
      }
      await sleep(tickMs, stopping).catch(() => undefined);
    }
  };
  return { lastTickMs: () => lastTickMs, done: loop() };
}
