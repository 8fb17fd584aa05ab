"use client";

import { PhoneOff } from "lucide-react";
import { type ReactNode, useCallback, useDeferredValue, useMemo } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { hashKey } from "#components/query/hash-key.ts";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import type { CallColumn, CallSort, CallsTableSettings } from "#lib/calls/choices.ts";
import type { CallFilterOptions, CallsPage, ListCallsFilter } from "#lib/calls/schemas.ts";
import { useCallFilters } from "./call-filter-state.ts";
import { isNarrowed, noFilters, toListFilter } from "./call-filter-values.ts";
import { CallsBar } from "./calls-bar.tsx";
import { callsListOptions } from "./calls-options.ts";
import { CallsSummary } from "./calls-summary.tsx";
import { CallsTable } from "./calls-table.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useSelection } from "./use-selection.ts";
import { useTableSettings } from "./use-table-settings.ts";

const noPages: readonly CallsPage[] = [];

const shortcuts = {
  id: "calls",
  label: "Calls",
  shortcuts: [
    { keys: "/", label: "To the words in the title" },
    { keys: "j", label: "Next call" },
    { keys: "k", label: "Previous call" },
    { keys: "x", label: "Choose the call" },
    { keys: "Enter", label: "Open the call" },
  ],
};

export interface CallsScreenProps {
  tenant: string;
  options: CallFilterOptions;
  /** Null for an address that the server could not read. */
  first: FirstPage<ListCallsFilter, CallsPage> | null;
  /** The zone that the server read the days of the URL in. */
  zone: string;
  /** Where an admin connects Gong or sees how far the copy is; null for the others. */
  connectionHref: string | null;
  /** False until the first call has been copied. */
  hasCalls: boolean;
  /** How the viewer likes the table, and the columns that are open to him. */
  settings: CallsTableSettings;
  offered: readonly CallColumn[];
  /** Where an admin sees what the policy on private calls hides; null for the others. */
  policyHref: string | null;
  /** Whether the viewer may put people into flows. */
  mayAssign: boolean;
  /** Stands at the end of the filters: saved views. */
  aside?: ReactNode;
}

export function CallsScreen(props: CallsScreenProps) {
  const { tenant, options, first, zone, connectionHref, hasCalls, policyHref, offered, aside } = props;
  const [settings, setSettings] = useTableSettings(tenant, props.settings);
  const [state, setState] = useCallFilters();
  // A press of a heading or a filter is answered on screen before the rows that it brings are drawn.
  const asked = useDeferredValue(state);
  const filter = useMemo(() => toListFilter(asked, zone), [asked, zone]);
  const list = useInfiniteQuery({
    ...callsListOptions(tenant, filter),
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, filter),
  });
  const failure = failureToShow(list);
  const pages = list.data?.pages ?? noPages;
  const calls = useMemo(() => pages.flatMap((page) => page.calls), [pages]);
  const selection = useSelection(calls, hashKey([filter]));
  const isFiltered = isNarrowed(state);
  const columns = useMemo(
    () => settings.columns.filter((column) => offered.includes(column)),
    [settings.columns, offered],
  );
  const { fetchNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage, isFetchNextPageError]);

  const sortBy = useCallback(
    (sort: CallSort) => setState({ sort: sort === "newest" ? null : sort }),
    [setState],
  );

  return (
    <>
      <PageShortcuts group={shortcuts} />
      <CallsBar
        tenant={tenant}
        options={options}
        filter={filter}
        zone={zone}
        mayExport={calls.length > 0}
        settings={settings}
        offered={offered}
        onSettings={setSettings}
        aside={aside}
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
              columns={columns}
              density={settings.density}
              sort={state.sort ?? "newest"}
              onSort={sortBy}
              selection={selection}
              hasMore={list.hasNextPage}
              onNearEnd={more}
            />
            <ListEnd list={list} summary={<CallsSummary pages={pages} policyHref={policyHref} />} />
          </>
        ) : isFiltered ? (
          <EmptyState
            title="No call matches these filters"
            icon={<PhoneOff />}
            action={<Button onClick={() => void setState(noFilters)}>Clear the filters</Button>}
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
      <SelectionBar tenant={tenant} filter={filter} selection={selection} mayAssign={props.mayAssign} />
    </>
  );
}
