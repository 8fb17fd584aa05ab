"use client";

import { useParams, useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { useQuery } from "#components/query/use-query.ts";
import { cx } from "#components/ui/cx.ts";
import { catalogueOptions } from "./explorer-requests.ts";
import { OperationList, type OperationListProps } from "./list/operation-list.tsx";

/** The list beside what was chosen from it; on narrow screens one or the other. */
export function ExplorerFrame({ children, ...list }: OperationListProps & { children: ReactNode }) {
  const { operationId } = useParams<{ operationId?: string }>();
  const isRaw = useSelectedLayoutSegment() === "raw";
  const catalogue = useQuery(catalogueOptions(list.tenant));
  const isChosen = operationId !== undefined || isRaw;
  const operation = catalogue.data?.operations.find(({ id }) => id === operationId);
  const title = isRaw ? "Raw request" : operationId ? (operation?.name ?? operationId) : "Explorer";
  const parents = isChosen ? [{ label: "Explorer", href: `/${list.tenant}/admin/explorer` }] : [];
  return (
    <>
      <PageHeader title={title} parents={parents} />
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[18rem_minmax(0,1fr)]">
        <div
          className={cx(
            "bg-surface lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-r lg:border-line",
            isChosen && "max-lg:hidden",
          )}
        >
          <OperationList {...list} />
        </div>
        <div className="min-w-0 px-4 py-5 sm:px-6">{children}</div>
      </div>
    </>
  );
}
