"use client";

import { SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery, useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CallSummary } from "#lib/calls/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import type { SearchInput, SearchResults } from "#lib/search/schemas.ts";
import { HistogramToCome, HitHistogram } from "./hit-histogram.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SearchHits } from "./search-hits.tsx";
import type { SearchState } from "./search-input.ts";
import { exportHits, facetsOptions, histogramOptions, searchResultsOptions } from "./search-options.ts";
import { SearchRemarks } from "./search-remarks.tsx";

export interface SearchMatchesProps {
  tenant: string;
  state: SearchState;
  /** The state as a question; it asks something. */
  input: SearchInput;
  first: FirstPage<SearchInput, SearchResults> | null;
  aside: ReactNode;
  waiting: ReactNode;
  marksOf: (call: CallSummary) => ReactNode;
  onChange: (change: Partial<SearchState>) => void;
  onClear: () => void;
}

/** What a question finds, how it lies in time, and how it divides. */
export function SearchMatches(props: SearchMatchesProps) {
  const { tenant, state, input, first, aside, waiting, marksOf, onChange, onClear } = props;
  const { locale } = useViewer();
  const list = useInfiniteQuery({
    ...searchResultsOptions(tenant, input),
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, input),
  });
  const pages = list.data?.pages ?? [];
  const remarks = pages[0]?.remarks ?? [];
  const hasHits = pages.some((page) => page.hits.length > 0);
  const histogram = useQuery({
    ...histogramOptions(tenant, input),
    enabled: hasHits,
    placeholderData: keepPreviousData,
  });
  const facets = useQuery({
    ...facetsOptions(tenant, input),
    enabled: hasHits,
    placeholderData: keepPreviousData,
  });
  const charted =
    histogram.data && !histogram.isPlaceholderData && !list.isPlaceholderData
      ? {
          value: histogram.data.buckets.reduce((sum, { calls }) => sum + calls, 0),
          isCapped: histogram.data.isCapped,
        }
      : null;
  const failure = failureToShow(list);

  return (
    <>
      <SearchRemarks remarks={remarks} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_15rem]">
        <Card
          isFlush
          className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}
          title="Matches"
          actions={
            <>
              <SegmentedControl
                label="Order"
                segments={[
                  { value: "newest", label: "Newest" },
                  { value: "best", label: "Best" },
                ]}
                value={state.sort ?? "newest"}
                onValueChange={(sort) => onChange({ sort: sort === "newest" ? null : sort })}
              />
              {hasHits ? (
                <ExportButton fileName="search.csv" bring={() => exportHits(tenant, input)} />
              ) : null}
              {aside}
            </>
          }
        >
          {failure ? (
            <ProblemState error={failure} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            waiting
          ) : hasHits || list.hasNextPage ? (
            <>
              {hasHits && histogram.isPending ? <HistogramToCome /> : null}
              {histogram.data && histogram.data.buckets.length > 1 ? (
                <HitHistogram histogram={histogram.data} onSelect={(from, to) => onChange({ from, to })} />
              ) : null}
              <SearchHits
                tenant={tenant}
                input={input}
                pages={pages}
                charted={charted}
                locale={locale}
                hasMore={list.hasNextPage}
                isLoadingMore={list.isFetchingNextPage}
                failure={list.isFetchNextPageError ? list.error : null}
                onLoadMore={() => void list.fetchNextPage()}
                marksOf={marksOf}
              />
            </>
          ) : remarks.some(({ kind }) => kind === "problem") ? (
            <EmptyState title="Nothing was looked for" icon={<SearchX />}>
              The note above says what these words need.
            </EmptyState>
          ) : (
            <NothingFound
              hidden={pages[0]?.hidden?.value ?? 0}
              isFiltered={Object.keys(input).some((name) => !["q", "sort", "zone"].includes(name))}
              onClear={onClear}
            />
          )}
        </Card>
        {hasHits && facets.data ? (
          <aside aria-label="Divide the matches">
            <SearchFacets facets={facets.data} state={state} onChange={onChange} />
          </aside>
        ) : null}
      </div>
    </>
  );
}

function NothingFound({
  hidden,
  isFiltered,
  onClear,
}: {
  hidden: number;
  isFiltered: boolean;
  onClear: () => void;
}) {
  return (
    <EmptyState
      title="Nobody said this on a call that you can see"
      icon={<SearchX />}
      action={isFiltered ? <Button onClick={onClear}>Clear the filters</Button> : null}
    >
      {hidden > 0
        ? `${plural(hidden, "private call under these filters is", "private calls under these filters are")} not searched: what was said there stays in Gong.`
        : "Try fewer words, one word of it with a star, or OR between two ways of saying it."}
    </EmptyState>
  );
}
