import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { formatNumber } from "#lib/format/format-number.ts";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import { Card } from "./card.tsx";
import { cx } from "./cx.ts";
import { failureToShow } from "./failure-to-show.ts";
import { LoadMore } from "./load-more.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { ProblemState } from "./problem-state.tsx";
import { TableSkeleton } from "./table-skeleton.tsx";
import { useViewer } from "./viewer.tsx";

interface SheetPage {
  heads: SheetHead[];
  rows: SheetValue[][];
}

export interface SheetCardProps<Page extends SheetPage> {
  report: UseInfiniteQueryResult<{ pages: Page[] }>;
  /** Rows that there are, as far as is known. */
  total: number | undefined;
  table: (heads: readonly SheetHead[], rows: readonly SheetValue[][]) => ReactNode;
  /** Instead of a table without rows. */
  empty: ReactNode;
}

/** A report on the screen: as many of its rows as were asked for, and every state it can be in. */
export function SheetCard<Page extends SheetPage>({ report, total, table, empty }: SheetCardProps<Page>) {
  const { locale } = useViewer();
  const failure = failureToShow(report);
  const pages = report.data?.pages ?? [];
  const [first] = pages;
  const rows = pages.flatMap((page) => page.rows);
  return (
    <Card isFlush className={cx("transition-opacity", report.isPlaceholderData && "opacity-60")}>
      {failure ? (
        <ProblemState error={failure} onRetry={() => void report.refetch()} />
      ) : report.isPending ? (
        <TableSkeleton rows={12} label="Loading the report" />
      ) : first && rows.length > 0 ? (
        <>
          {table(first.heads, rows)}
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
              summary={`${formatNumber(rows.length, locale)} shown of ${formatNumber(total ?? rows.length, locale)}`}
            />
          </div>
        </>
      ) : (
        empty
      )}
    </Card>
  );
}
