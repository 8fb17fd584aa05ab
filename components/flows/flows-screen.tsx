"use client";

import { Send } from "lucide-react";
import { useState } from "react";
import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { hashKey } from "#components/query/hash-key.ts";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { flowVisibilities } from "#lib/flows/choices.ts";
import type { FlowFilterOptions, FlowsPage, ListFlowsFilter } from "#lib/flows/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { type FlowFilterState, noFlowFilter, toFlowsFilter } from "./flow-filter-values.ts";
import { FlowFilters } from "./flow-filters.tsx";
import { FlowFolderTree } from "./flow-folder-tree.tsx";
import { flowsListOptions } from "./flows-options.ts";
import { FlowsTable } from "./flows-table.tsx";

const parsers = {
  name: parseAsString,
  visibility: parseAsStringLiteral(flowVisibilities),
  owner: parseAsString,
  folder: parseAsString,
  workspace: parseAsString,
};

export interface FlowsScreenProps {
  tenant: string;
  options: FlowFilterOptions;
  /** The page that the server read for the address at `at`, epoch ms; null for an address it could not read. */
  first: { filter: ListFlowsFilter; page: FlowsPage; at: number } | null;
}

/** Every flow of every owner, from the mirror. */
export function FlowsScreen({ tenant, options, first }: FlowsScreenProps) {
  const { locale } = useViewer();
  const [state, setState] = useAddress(parsers);
  const [change] = useState(
    () => (next: Partial<FlowFilterState>) => void setState(next as Parameters<typeof setState>[0]),
  );
  const filter = toFlowsFilter(state);
  const list = useInfiniteQuery({
    ...flowsListOptions(tenant, filter),
    placeholderData: keepPreviousData,
    ...(first !== null &&
      hashKey([filter]) === hashKey([first.filter]) && {
        initialData: { pages: [first.page], pageParams: [null] },
        initialDataUpdatedAt: first.at,
      }),
  });
  useRowKeys();
  const failure = failureToShow(list);
  const pages = list.data?.pages ?? [];
  const flows = pages.flatMap((page) => page.flows);
  const count = pages[0]?.count ?? null;
  const total = count === null ? "…" : plural(count, "flow", "flows", locale);
  return (
    <>
      <FlowFilters options={options} state={state} onChange={change} />
      <div
        className={cx(
          "grid items-start gap-4",
          options.folders.length > 0 && "md:grid-cols-[14rem_minmax(0,1fr)]",
        )}
      >
        {options.folders.length > 0 ? (
          <div className="max-md:hidden">
            <FlowFolderTree
              folders={options.folders}
              chosen={state.folder}
              onChoose={(folder) => change({ folder })}
            />
          </div>
        ) : null}
        <div className="flex min-w-0 flex-col gap-2">
          <Card isFlush className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
            {failure ? (
              <ProblemState error={failure} onRetry={() => void list.refetch()} />
            ) : list.isPending ? (
              <TableSkeleton rows={12} label="Loading flows" />
            ) : flows.length > 0 ? (
              <>
                <FlowsTable tenant={tenant} flows={flows} />
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
                    summary={`${formatNumber(flows.length, locale)} of ${total}`}
                  />
                </div>
              </>
            ) : options.hasFlows ? (
              <EmptyState
                title="No flow matches these filters"
                icon={<Send />}
                action={<Button onClick={() => change(noFlowFilter)}>Clear the filters</Button>}
              >
                Drop a filter or a word.
              </EmptyState>
            ) : (
              <EmptyState title="No flows yet" icon={<Send />}>
                Flows appear here minutes after Gong is connected with the scope api:flows:read, if the
                company has Engage.
              </EmptyState>
            )}
          </Card>
          <p className="px-1 text-xs text-pretty text-ink-3">
            “Put in by us” counts whom batches from here put in and did not take out again. Gong tells which
            flows a prospect is in, but of no flow who is in it.
          </p>
        </div>
      </div>
    </>
  );
}
