"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { PhoneOff } from "lucide-react";
import type { ReactNode } from "react";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CallFilterOptions } from "#lib/calls/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { useCallFilters } from "./call-filter-state.ts";
import { isNarrowed, noOwnFilters, noScope, toListFilter } from "./call-filter-values.ts";
import { CallFilters } from "./call-filters.tsx";
import { bringConversations, conversationsOptions } from "./calls-options.ts";
import { ConversationSums } from "./conversation-sums.tsx";
import { ConversationsTable } from "./conversations-table.tsx";

export interface ConversationsScreenProps {
  tenant: string;
  options: CallFilterOptions;
  /** Stands at the end of the filters. */
  aside?: ReactNode;
}

/** One row for each conversation with everything measured of it, as it also stands in the file. */
export function ConversationsScreen({ tenant, options, aside }: ConversationsScreenProps) {
  const { locale } = useViewer();
  const [all, setState] = useCallFilters();
  const { filter: scope, days } = useScope();
  const { team, workspace, zone } = scope;
  const state = { ...all, ...noScope };
  const filter = {
    ...toListFilter(state, zone),
    ...days,
    ...(team !== undefined && { team }),
    ...(workspace !== undefined && { workspace }),
    zone,
  };
  const report = useInfiniteQuery({
    ...conversationsOptions(tenant, filter),
    placeholderData: keepPreviousData,
  });
  const failure = failureToShow(report);
  const pages = report.data?.pages ?? [];
  const [first] = pages;
  const rows = pages.flatMap((page) => page.rows);
  const totals = first?.totals ?? null;
  return (
    <>
      <ScopeBar />
      <CallFilters
        tenant={tenant}
        options={options}
        isBelowScope
        aside={
          <>
            <ExportButton fileName="calls.csv" bring={() => bringConversations(tenant, filter, "csv")} />
            <ExportButton
              label="Excel"
              fileName="calls.xlsx"
              bring={() => bringConversations(tenant, filter, "xlsx")}
            />
            {aside}
          </>
        }
      />
      {totals && totals.calls > 0 ? <ConversationSums totals={totals} zone={zone} /> : null}
      <Card isFlush className={cx("transition-opacity", report.isPlaceholderData && "opacity-60")}>
        {failure ? (
          <ProblemState error={failure} onRetry={() => void report.refetch()} />
        ) : report.isPending ? (
          <TableSkeleton rows={12} label="Loading the report" />
        ) : first && rows.length > 0 ? (
          <>
            <ConversationsTable tenant={tenant} heads={first.heads} rows={rows} />
            <div className="border-t border-line">
              {report.isFetchNextPageError ? (
                <div className="px-4 pt-3">
                  <ProblemNote error={report.error} onRetry={() => void report.fetchNextPage()} />
                </div>
              ) : null}
              <LoadMore
                hasMore={report.hasNextPage}
                isLoading={report.isFetchingNextPage}
                onLoadMore={() => void report.fetchNextPage()}
                summary={`${formatNumber(rows.length, locale)} shown of ${formatNumber(totals?.calls ?? rows.length, locale)}`}
              />
            </div>
          </>
        ) : (
          <EmptyState
            title={
              isNarrowed(state) ? "No conversation matches these filters" : "No conversations of this period"
            }
            icon={<PhoneOff />}
            action={
              isNarrowed(state) ? (
                <Button onClick={() => void setState(noOwnFilters)}>Clear the filters</Button>
              ) : null
            }
          >
            {isNarrowed(state)
              ? "Widen the period or drop a filter."
              : "Calls of the period that are copied from Gong and that you may see appear here, one row each."}
          </EmptyState>
        )}
      </Card>
    </>
  );
}
