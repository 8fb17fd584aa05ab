"use client";

import type { ReactNode } from "react";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { CallSummary } from "#lib/calls/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import type { CappedCount, SearchHit, SearchInput, SearchResults } from "#lib/search/schemas.ts";
import { betterCount } from "./better-count.ts";
import { HitCard } from "./hit-card.tsx";

export interface SearchHitsProps {
  tenant: string;
  input: SearchInput;
  pages: readonly SearchResults[];
  /** Calls that the chart has counted for these words; null until it has. */
  charted: CappedCount | null;
  locale: string;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** Why the next page did not come. */
  failure: Error | null;
  onLoadMore: () => void;
  marksOf: (call: CallSummary) => ReactNode;
}

/** The matches, a card a call, and the way to more of them. */
export function SearchHits(props: SearchHitsProps) {
  const { tenant, input, pages, charted, locale, hasMore, isLoadingMore, failure, onLoadMore, marksOf } =
    props;
  const hits = pages.flatMap((page) => page.hits);
  return (
    <>
      <div>
        {hits.map((hit: SearchHit) => (
          <HitCard key={hit.call.id} tenant={tenant} hit={hit} input={input} marks={marksOf(hit.call)} />
        ))}
      </div>
      <div className="border-t border-line">
        {failure ? (
          <div className="px-4 pt-3">
            <ProblemNote error={failure} onRetry={onLoadMore} />
          </div>
        ) : null}
        <LoadMore
          hasMore={hasMore}
          isLoading={isLoadingMore}
          onLoadMore={onLoadMore}
          summary={summaryOf(pages, charted, hits.length, locale)}
        />
      </div>
    </>
  );
}

/** "20 of 312 calls · 3 private not searched": capped counts say so. */
function summaryOf(
  pages: readonly SearchResults[],
  charted: CappedCount | null,
  shown: number,
  locale: string,
): string {
  const counted = (count: CappedCount) => `${formatNumber(count.value, locale)}${count.isCapped ? "+" : ""}`;
  const [first] = pages;
  const total = first?.count ? counted(betterCount(first.count, charted)) : "…";
  const hidden =
    first?.hidden && first.hidden.value > 0 ? ` · ${counted(first.hidden)} private not searched` : "";
  return `${formatNumber(shown, locale)} of ${total} ${first?.count?.value === 1 ? "call" : "calls"}${hidden}`;
}
