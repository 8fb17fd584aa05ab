"use client";

import { useInfiniteQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { plural } from "#lib/format/plural.ts";
import { clearHistory, explorerKeys, historyOptions } from "../explorer-requests.ts";
import { HistoryRow } from "./history-row.tsx";

export interface HistoryCardProps {
  tenant: string;
  /** Null for runs of every kind. */
  operationId: string | null;
  /** Fills the form on this page; without it, a row leads to the form. */
  onRestore: ((runId: string) => Promise<void>) | null;
}

/** One's own runs, latest first; nobody else sees them. */
export function HistoryCard({ tenant, operationId, onRestore }: HistoryCardProps) {
  const cache = useQueryClient();
  const history = useInfiniteQuery(historyOptions(tenant, operationId));
  const entries = history.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Card
      title="Your runs"
      description="Only you see them; they are kept for a while with what was filled in"
      isFlush
      actions={
        entries.length > 0 ? (
          <ConfirmDialog
            title="Clear your runs"
            description="Your whole history in the explorer is deleted, with what was filled in. The audit log keeps that something ran."
            confirmLabel="Clear"
            isDangerous
            trigger={
              <Button size="sm" variant="ghost">
                Clear
              </Button>
            }
            onConfirm={async () => {
              await clearHistory(tenant);
              await cache.invalidateQueries({ queryKey: explorerKeys.histories(tenant) });
            }}
          />
        ) : null
      }
    >
      {history.isPending ? (
        <SkeletonRows rows={3} label="Loading your runs" />
      ) : history.isError ? (
        <div className="p-4">
          <ProblemNote error={history.error} onRetry={() => void history.refetch()} />
        </div>
      ) : entries.length === 0 ? (
        <p className="px-4 py-5 text-sm text-ink-2">
          {operationId ? "You have not run this one yet." : "You have run nothing yet."}
        </p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {entries.map((entry) => (
              <HistoryRow
                key={entry.id}
                tenant={tenant}
                entry={entry}
                onRestore={onRestore}
                isNamed={operationId === null}
              />
            ))}
          </ul>
          {history.hasNextPage ? (
            <div className="border-t border-line">
              <LoadMore
                hasMore
                isLoading={history.isFetchingNextPage}
                onLoadMore={() => void history.fetchNextPage()}
                summary={`${plural(entries.length, "run")} shown`}
              />
            </div>
          ) : null}
        </>
      )}
    </Card>
  );
}
