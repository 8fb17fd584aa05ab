import type { CappedCount } from "#lib/search/schemas.ts";

/**
 * The count to show of two of the same calls: the exact one, else the one that got further. The first page stops counting
 * when it is full; the chart looks on.
 */
export function betterCount(paged: CappedCount, charted: CappedCount | null): CappedCount {
  if (charted === null || !paged.isCapped) return paged;
  return !charted.isCapped || charted.value > paged.value ? charted : paged;
}
