import type { TimeRange } from "./utc-days.ts";

/** Every moment at which one of the ranges begins or ends, each once, in order. */
export function boundsOf(ranges: readonly TimeRange[]): Date[] {
  const moments = ranges.flatMap(({ from, to }) => [from.getTime(), to.getTime()]);
  return [...new Set(moments)].sort((one, other) => one - other).map((ms) => new Date(ms));
}

/**
 * The buckets of a range, as `width_bucket(at, bounds)` numbers them: bucket 1 begins with the first bound. Ranges may
 * overlap, so a row is put into its bucket once, and each range takes its buckets together. Pure.
 */
export function bucketsOf({ from, to }: TimeRange, bounds: readonly Date[]): number[] {
  return bounds.flatMap((bound, index) => (bound >= from && bound < to ? [index + 1] : []));
}
