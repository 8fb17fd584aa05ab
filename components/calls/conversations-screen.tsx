"use client";

import { PhoneOff } from "lucide-react";
import type { ReactNode } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { SheetCard } from "#components/ui/sheet-card.tsx";
import type { CallFilterOptions } from "#lib/calls/schemas.ts";
import { useCallFilters } from "./call-filter-state.ts";
import { isNarrowed, noOwnFilters, noScope, toListFilter } from "./call-filter-values.ts";
import { CallFilters } from "./call-filters.tsx";
import { bringConversations, conversationsOptions } from "./calls-options.ts";
import { ConversationSums, ConversationSumsToCome } from "./conversation-sums.tsx";
import { ConversationsTable } from "./conversations-table.tsx";

export interface ConversationsScreenProps {
  tenant: string;
  options: CallFilterOptions;
  /** Stands at the end of the filters. */
  aside?: ReactNode;
}

/** One row for each conversation with everything measured of it, as it also stands in the file. */
export function ConversationsScreen({ tenant, options, aside }: ConversationsScreenProps) {
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
  const totals = report.data?.pages[0]?.totals ?? null;
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
      {report.isPending ? <ConversationSumsToCome /> : null}
      {totals && totals.calls > 0 ? <ConversationSums totals={totals} zone={zone} /> : null}
      <SheetCard
        report={report}
        total={totals?.calls}
        table={(heads, rows) => <ConversationsTable tenant={tenant} heads={heads} rows={rows} />}
        empty={
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
        }
      />
    </>
  );
}
