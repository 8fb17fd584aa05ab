import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a worker's heap may come to before it is collected at once; with four pages under way half of it is in use. */
const enoughBytes = 130 * 1_048_576;

/** How much more than what it really held it may hold, when that is more than enough. */
const slack = 1.3;

const lookEveryMs = 25;

/**
 * Keeps a worker's memory near what it really holds. A page is tens of megabytes of short-lived objects, and V8 would
 * rather take four times the memory than collect; nothing here can make it run out. V8 collects beside the work when the
 * heap has grown by 60 in a hundred; on a busy machine the work is faster, and fills it to what is enough: then it is
 * collected at once. Each of both costs processor time, so neither is nearer to what is held than the memory asks for.
 * Called once the modules are loaded, which has let the young generation grow as far as it should.
 */
export function limitMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=60");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let allowed = enoughBytes;
  setInterval(() => {
    if (usedBytes() < allowed) return;
    collect();
    allowed = Math.max(enoughBytes, usedBytes() * slack);
  }, lookEveryMs).unref();
}

function usedBytes(): number {
  return getHeapStatistics().used_heap_size;
}
