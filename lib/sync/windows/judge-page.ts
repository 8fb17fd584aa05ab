/** What is known of a window before a page, and the page. */
export interface PageFacts {
  /** Ids of this pass over the window, before the page. */
  seenIds: ReadonlySet<string>;
  /** Gong's total at the page before; null on the first page. */
  previousTotal: number | null;
  /** Gong's total on this page; null where it gives none. */
  total: number | null;
  pageIds: readonly string[];
  isLastPage: boolean;
}

export type PageVerdict = "continue" | "complete" | "shifted";

/**
 * Says whether the pages read so far fit together. A total that moved, a page with nothing new before the last, or a
 * last page that leaves the count short all mean that calls came or went while paging, and that some may have been
 * missed. Ids that come twice do no harm as long as the count agrees.
 */
export function judgePage({ seenIds, previousTotal, total, pageIds, isLastPage }: PageFacts): PageVerdict {
  const seen = new Set([...seenIds, ...pageIds]);
  if (previousTotal !== null && total !== null && previousTotal !== total) return "shifted";
  if (!isLastPage) return seen.size === seenIds.size ? "shifted" : "continue";
  return total === null || total === seen.size ? "complete" : "shifted";
}
