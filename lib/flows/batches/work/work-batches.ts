import { systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { findDueBatches, holdBatch } from "./held-batch.ts";
import { workBatch } from "./work-batch.ts";
import type { BatchWorkOptions } from "./work-options.ts";

/** Batches that one process works on at a time; each waits for Gong most of its time. */
const atOnce = 4;

/** Steps of one batch before others get their turn. */
const slice = 20;

/**
 * Works on all batches that are due: checks, hands over, looks up, undoes. Any number of workers may do this at once; a
 * batch is worked on by one of them at a time. @returns how many steps were made.
 */
export async function workBatches(given: Partial<BatchWorkOptions> = {}): Promise<number> {
  const options: BatchWorkOptions = { clock: systemClock, open: openGong, ...given };
  const most = options.steps ?? Number.POSITIVE_INFINITY;
  let done = 0;
  while (done < most && !options.stopping?.aborted) {
    const due = await findDueBatches(options.clock, options.tenantId);
    const before = done;
    const turns = due[Symbol.iterator]();
    const work = async () => {
      for (const batch of turns) {
        if (options.stopping?.aborted || done >= most) return;
        const held = await holdBatch(batch, options.clock);
        if (held) done += await workBatch(held, options, Math.min(slice, most - done));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    if (done === before) break;
  }
  return done;
}
