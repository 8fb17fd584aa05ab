"use client";

import { hashKey, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { PhoneOff } from "lucide-react";
import type { ReactNode } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CallFilterOptions, CallsPage, ListCallsFilter } from "#lib/calls/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { useCallFilters } from "./call-filter-state.ts";
import { isNarrowed, toListFilter } from "./call-filter-values.ts";
import { CallFilters } from "./call-filters.tsx";
import { bringCallsFile, callsListOptions } from "./calls-options.ts";
import { CallsTable } from "./calls-table.tsx";

const shortcuts = {
  id: "calls",
  label: "Calls",
  shortcuts: [
    { keys: "j", label: "Next call" },
    { keys: "k", label: "Previous call" },
    { keys: "Enter", label: "Open the call" },
  ],
};

export interface CallsScreenProps {
  tenant: string;
  options: CallFilterOptions;
  /** The page that the server read for the filter in the URL at `at`, epoch ms; null for a filter it could not read. */
  first: { filter: ListCallsFilter; page: CallsPage; at: number } | null;
  /** The zone that the server read the days of the URL in. */
  zone: string;
  /** Where an admin connects Gong or sees how far the copy is; null for the others. */
  connectionHref: string | null;
  /** False until the first call has been copied. */
  hasCalls: boolean;
  /** Stands at the end of the filters: saved views. */
  aside?: ReactNode;
}

function summaryOf(pages: readonly CallsPage[], locale: string): string {
  const shown = pages.reduce((sum, page) => sum + page.calls.length, 0);
  const count = pages[0]?.count;
  const hidden = pages[0]?.hidden ?? 0;
  const total = count ? `${formatNumber(count.value, locale)}${count.isCapped ? "+" : ""}` : "…";
  const policy = hidden > 0 ? ` · ${formatNumber(hidden, locale)} hidden by the call policy` : "";
  return `${formatNumber(shown, locale)} shown of ${total}${policy}`;
}

export function CallsScreen(props: CallsScreenProps) {
  const { tenant, options, first, zone, connectionHref, hasCalls, aside } = props;
  const { locale } = useViewer();
  const [state, setState] = useCallFilters();
  const filter = toListFilter(state, zone);
  const list = useInfiniteQuery({
    ...callsListOptions(tenant, filter),
    placeholderData: keepPreviousData,
    // Not by hydration: a page that is rendered afresh would cut a list that was scrolled on back to its first page.
    ...(first !== null &&
      hashKey([filter]) === hashKey([first.filter]) && {
        initialData: { pages: [first.page], pageParams: [null] },
        initialDataUpdatedAt: first.at,
      }),
  });
  useRowKeys();
  const failure = failureToShow(list);
  const pages = list.data?.pages ?? [];
  const calls = pages.flatMap((page) => page.calls);
  const isFiltered = isNarrowed(state);
  const sort = state.sort === "oldest" ? "oldest" : "newest";
  const turn = () => void setState({ sort: sort === "newest" ? "oldest" : null });

  return (
    <>
      <PageShortcuts group={shortcuts} />
      <CallFilters
        options={options}
        aside={
          <>
            {calls.length > 0 ? (
              <ExportButton fileName="calls.csv" bring={() => bringCallsFile(tenant, filter)} />
            ) : null}
            {aside}
          </>
        }
      />
      <Card isFlush className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
        {failure ? (
          <ProblemState error={failure} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <TableSkeleton rows={12} label="Loading calls" />
        ) : calls.length > 0 ? (
          <>
            <CallsTable
              tenant={tenant}
              calls={calls}
              label={`Calls, ${sort} first`}
              sort={sort}
              onSort={turn}
            />
            <div className="border-t border-line">
              {list.isFetchNextPageError ? (
                <div className="px-4 pt-3">
                  <ProblemNote error={list.error} onRetry={() => void list.fetchNextPage()} />
                </div>
              ) : null}
              <LoadMore
                hasMore={list.hasNextPage}
                isLoading={list.isFetchingNextPage}
                onLoadMore={() => void list.fetchNextPage()}
                summary={summaryOf(pages, locale)}
              />
            </div>
          </>
        ) : isFiltered ? (
          <EmptyState
            title="No call matches these filters"
            icon={<PhoneOff />}
            action={<Button onClick={() => void setState(null)}>Clear the filters</Button>}
          >
            Widen the period or drop a filter.
          </EmptyState>
        ) : (
          <EmptyState
            title={hasCalls ? "No calls for you to see" : "No calls yet"}
            icon={<PhoneOff />}
            action={
              connectionHref && !hasCalls ? (
                <LinkButton href={connectionHref}>Look at the connection</LinkButton>
              ) : null
            }
          >
            {hasCalls
              ? "This tenant shows you calls of your own or of your team, and there is none so far."
              : "Calls appear here as soon as Gong is connected and the first of them are copied."}
          </EmptyState>
        )}
      </Card>
    </>
  );
}
