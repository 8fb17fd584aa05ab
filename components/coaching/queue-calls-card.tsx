import { CircleCheck } from "lucide-react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { plural } from "#lib/format/plural.ts";
import type { NotePreset } from "./note-dialog.tsx";
import { QueueActions } from "./queue-actions.tsx";
import { QueueCallItem, titleOf } from "./queue-call-item.tsx";
import { queueOptions } from "./queue-options.ts";
import { QueueWords } from "./queue-words.tsx";
import { usePutAside } from "./use-put-aside.ts";

export interface QueueCallsCardProps {
  tenant: string;
  onTodo: (preset: NotePreset) => void;
}

/** The calls of the scope that weigh most. */
export function QueueCallsCard({ tenant, onTodo }: QueueCallsCardProps) {
  const { filter } = useScope();
  const found = useInfiniteQuery({
    ...queueOptions(tenant, { ...filter, limit: 50 }),
    placeholderData: keepPreviousData,
  });
  const { busy, putAside } = usePutAside(tenant);
  const failure = failureToShow(found);
  const calls = found.data?.pages.flatMap((page) => page.calls);
  const first = found.data?.pages[0];
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {first ? <QueueWords lines={first.lines} /> : null}
      <Card
        title="Calls worth coaching"
        description="Heaviest reason first; a call opens where its host talked longest"
        isFlush
        className={cx("transition-opacity", found.isPlaceholderData && "opacity-60")}
      >
        {failure ? (
          <ProblemState error={failure} onRetry={() => void found.refetch()} />
        ) : !calls ? (
          <TableSkeleton rows={10} label="Loading the queue" />
        ) : calls.length === 0 ? (
          <EmptyState title="Nothing waits here" icon={<CircleCheck />}>
            No call copied of this period stands out, or you have put them all aside. Choose a longer period
            or another team.
          </EmptyState>
        ) : (
          <>
            <ul className="divide-y divide-line">
              {calls.map((call) => (
                <QueueCallItem key={call.id} tenant={tenant} call={call}>
                  <QueueActions
                    name={titleOf(call)}
                    isBusy={busy === call.id}
                    onMark={(kind) => void putAside({ callId: call.id }, kind)}
                    onTodo={() =>
                      onTodo({
                        call: { id: call.id, title: titleOf(call) },
                        person: call.host,
                        isTodo: true,
                        ...(call.longestAtSeconds !== null && { atSeconds: call.longestAtSeconds }),
                      })
                    }
                  />
                </QueueCallItem>
              ))}
            </ul>
            <LoadMore
              hasMore={found.hasNextPage}
              isLoading={found.isFetchingNextPage}
              onLoadMore={() => void found.fetchNextPage()}
              summary={`${calls.length} of ${plural(first?.total ?? 0, "call")}`}
            />
          </>
        )}
      </Card>
    </div>
  );
}
