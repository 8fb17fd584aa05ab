import type { WorldContext } from "./context.ts";
import { planCall } from "./plan.ts";

/** No call lasts longer. */
const LONGEST_MS = 62 * 60_000;

/** The last ordinal that is over at `nowMs`, and before which every call is over too. */
export function lastOrdinalOver(world: WorldContext, nowMs: number): number {
  let last = world.calendar.ordinalAt(nowMs) + 1;
  for (let ordinal = last; ; ordinal--) {
    const startedMs = world.calendar.startOf(ordinal);
    if (startedMs < nowMs - LONGEST_MS) {
      return last;
    }
    if (startedMs + planCall(world, ordinal).durationSeconds * 1000 > nowMs) {
      last = ordinal - 1;
    }
  }
}
