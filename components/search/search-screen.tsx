"use client";

import { SearchX } from "lucide-react";
import { type ReactNode, useState } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery, useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CallSummary } from "#lib/calls/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import type { SearchFilterOptions, SearchInput, SearchResults } from "#lib/search/schemas.ts";
import { HitHistogram } from "./hit-histogram.tsx";
import { SearchBox } from "./search-box.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { SearchHits } from "./search-hits.tsx";
import { emptySearch, isAsking, type SearchState, toSearchInput } from "./search-input.ts";
import { exportHits, facetsOptions, histogramOptions, searchResultsOptions } from "./search-options.ts";
import { SearchRemarks } from "./search-remarks.tsx";
import { SearchStart } from "./search-start.tsx";
import { useSearchState } from "./search-state.ts";

const shortcuts = {
  id: "search",
  label: "Search",
  shortcuts: [
    { keys: "/", label: "To the words" },
    { keys: "j", label: "Next match" },
    { keys: "k", label: "Previous match" },
    { keys: "Enter", label: "Open the call at that second" },
  ],
};

export interface SearchScreenProps {
  tenant: string;
  options: SearchFilterOptions;
  /** What the server found for the address at `at`, epoch ms; null where nothing or nonsense was asked. */
  first: FirstPage<SearchInput, SearchResults> | null;
  /** The zone that the server read the days of the address in. */
  zone: string;
  /** The first copy is still running: older calls are not searchable yet. */
  isFilling: boolean;
  marksOf: (call: CallSummary) => ReactNode;
  /** Saved searches. */
  aside: ReactNode;
}

export function SearchScreen(props: SearchScreenProps) {
  const { tenant, options, first, zone, isFilling, marksOf, aside } = props;
  const { locale } = useViewer();
  const [state, setState] = useSearchState();
  const [change] = useState(() => (next: Partial<SearchState>) => void setState(next));
  const [setWords] = useState(() => (q: string | null) => void setState({ q }));
  const input = toSearchInput(state, zone);
  const asks = isAsking(input);
  const list = useInfiniteQuery({
    ...searchResultsOptions(tenant, input),
    enabled: asks,
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, input),
  });
  useRowKeys();
  const pages = asks ? (list.data?.pages ?? []) : [];
  const remarks = pages[0]?.remarks ?? [];
  const hasHits = pages.some((page) => page.hits.length > 0);
  const histogram = useQuery({
    ...histogramOptions(tenant, input),
    enabled: asks && hasHits,
    placeholderData: keepPreviousData,
  });
  const facets = useQuery({
    ...facetsOptions(tenant, input),
    enabled: asks && hasHits,
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
  const clear = () => void setState({ ...emptySearch, q: state.q, sort: state.sort });

  return (
    <>
      <PageShortcuts group={shortcuts} />
      <SearchBox value={state.q ?? ""} onChange={setWords} />
      <SearchFilters state={state} options={options} onChange={change} onClear={clear} />
      {isFilling ? (
        <Callout tone="info">
          Calls are still being copied, the newest first. Older ones can be found as they arrive.
        </Callout>
      ) : null}
      <SearchRemarks remarks={remarks} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_15rem]">
        <Card
          isFlush
          className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}
          {...(asks && {
            title: "Matches",
            actions: (
              <>
                <SegmentedControl
                  label="Order"
                  segments={[
                    { value: "newest", label: "Newest" },
                    { value: "best", label: "Best" },
                  ]}
                  value={state.sort ?? "newest"}
                  onValueChange={(sort) => change({ sort: sort === "newest" ? null : sort })}
                />
                {hasHits ? (
                  <ExportButton fileName="search.csv" bring={() => exportHits(tenant, input)} />
                ) : null}
                {aside}
              </>
            ),
          })}
        >
          {asks ? (
            failure ? (
              <ProblemState error={failure} onRetry={() => void list.refetch()} />
            ) : list.isPending ? (
              <TableSkeleton rows={8} label="Searching" />
            ) : hasHits || list.hasNextPage ? (
              <>
                {histogram.data && histogram.data.buckets.length > 1 ? (
                  <HitHistogram histogram={histogram.data} onSelect={(from, to) => change({ from, to })} />
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
                onClear={clear}
              />
            )
          ) : (
            <>
              <div className="flex justify-end px-4 pt-3">{aside}</div>
              <SearchStart tenant={tenant} />
            </>
          )}
        </Card>
        {asks && hasHits && facets.data ? (
          <aside aria-label="Divide the matches">
            <SearchFacets facets={facets.data} state={state} onChange={change} />
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
