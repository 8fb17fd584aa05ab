import { setImmediate as breathe } from "node:timers/promises";

const LONGEST_STEP_MS = 8;

/**
 * `map` that lets other requests in between. A page of calls is much work, and a request that had to wait for it
 * would be stamped late, which falsifies the judgement of the limits.
 */
export async function mapInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let stepStartedMs = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - stepStartedMs < LONGEST_STEP_MS) continue;
    await breathe();
    stepStartedMs = performance.now();
  }
  return results;
}
