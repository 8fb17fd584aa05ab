"use client";

import { Download, Users } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { buttonStyle } from "#components/ui/button-style.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { FlowBatchItem, ListBatchItemsFilter } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { itemsFileHref, itemsOptions } from "./batch-requests.ts";

export interface ItemsCardProps {
  tenant: string;
  batchId: string;
  filter: ListBatchItemsFilter;
  isMoving: boolean;
  actions?: ReactNode;
  children: (items: readonly FlowBatchItem[]) => ReactNode;
}

/** The rows of a batch, page by page, with the file of what is shown. */
export function ItemsCard({ tenant, batchId, filter, isMoving, actions, children }: ItemsCardProps) {
  const { locale } = useViewer();
  const list = useInfiniteQuery({
    ...itemsOptions(tenant, batchId, filter, isMoving),
    placeholderData: keepPreviousData,
  });
  const { refetch } = list;
  const wasMoving = useRef(isMoving);
  useEffect(() => {
    // The last answer while it moved may be older than its end.
    if (wasMoving.current && !isMoving) void refetch();
    wasMoving.current = isMoving;
  }, [isMoving, refetch]);
  const failure = failureToShow(list);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const count = list.data?.pages[0]?.count ?? null;
  return (
    <Card
      isFlush
      title="Rows"
      className="[--sticky-top:0px]"
      actions={
        <>
          {actions}
          <a
            className={buttonStyle("secondary", "sm")}
            href={itemsFileHref(tenant, batchId, filter)}
            download
          >
            <Download aria-hidden="true" />
            Download
          </a>
        </>
      }
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <TableSkeleton rows={8} label="Loading rows" />
      ) : items.length === 0 ? (
        <EmptyState title="No row is like that" icon={<Users />}>
          Choose another outcome above.
        </EmptyState>
      ) : (
        <>
          {children(items)}
          <ListEnd
            list={list}
            summary={`${formatNumber(items.length, locale)} of ${count === null ? "…" : plural(count, "row", "rows", locale)}`}
          />
        </>
      )}
    </Card>
  );
}
