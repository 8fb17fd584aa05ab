import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";
import { DetailsSection } from "./details-section.tsx";
import { quarantineOptions, retryRecords } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

export interface QuarantineListProps {
  tenant: string;
  stream: StreamStatus;
  mayChange: boolean;
}

/** Records that could not be read: which, why, since when, and another try. */
export function QuarantineList({ tenant, stream, mayChange }: QuarantineListProps) {
  const query = useInfiniteQuery(quarantineOptions(tenant, stream.stream));
  const retry = useSyncAction(tenant, (gongId: string | undefined) =>
    retryRecords(tenant, stream.stream, gongId),
  );
  const records = query.data?.pages.flatMap((page) => page.records);
  const failure = failureToShow(query);
  return (
    <DetailsSection
      title="Records set aside"
      note="They could not be read; the records beside them were. They are tried again by themselves."
      action={
        mayChange ? (
          <Button
            size="sm"
            isLoading={retry.isPending && retry.variables === undefined}
            onClick={() => retry.mutate(undefined)}
          >
            Try all again
          </Button>
        ) : null
      }
    >
      {failure ? (
        <div className="p-4">
          <ProblemNote error={failure} onRetry={() => void query.refetch()} />
        </div>
      ) : records === undefined ? (
        <SkeletonRows rows={2} label="Loading the records" />
      ) : (
        <>
          <ul className="text-sm">
            {records.map((record) => (
              <li
                key={record.id}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-ink-2"
              >
                <code className="font-mono text-xs text-ink [overflow-wrap:anywhere] select-all">
                  {record.id}
                </code>
                <span className="min-w-0 flex-1 basis-60">
                  {record.reason}
                  <span className="block text-xs text-ink-3">
                    since <DateTime at={record.since} />
                    {record.retryAt ? (
                      <>
                        , tried again <DateTime at={record.retryAt} />
                      </>
                    ) : null}
                  </span>
                </span>
                {mayChange ? (
                  <Button
                    size="sm"
                    aria-label={`Try again: ${record.id}`}
                    isLoading={retry.isPending && retry.variables === record.id}
                    onClick={() => retry.mutate(record.id)}
                  >
                    Try again
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <LoadMore
            hasMore={query.hasNextPage}
            isLoading={query.isFetchingNextPage}
            onLoadMore={() => void query.fetchNextPage()}
            summary={`${records.length} of ${stream.quarantined} shown`}
          />
        </>
      )}
    </DetailsSection>
  );
}
