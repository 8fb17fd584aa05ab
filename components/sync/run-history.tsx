import { useInfiniteQuery } from "#components/query/use-query.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { plural } from "#lib/format/plural.ts";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";
import { DetailsSection } from "./details-section.tsx";
import { RunFigures } from "./last-run.tsx";
import { outcomeWords, reasonWords } from "./run-words.ts";
import { runsOptions } from "./sync-requests.ts";

/** The runs of the last thirty days, newest first. */
export function RunHistory({ tenant, stream }: { tenant: string; stream: StreamStatus }) {
  const query = useInfiniteQuery(runsOptions(tenant, stream.stream));
  const runs = query.data?.pages.flatMap((page) => page.runs);
  const failure = failureToShow(query);
  return (
    <DetailsSection title={`Runs of ${stream.title}`} note="Kept for 30 days">
      {failure ? (
        <div className="p-4">
          <ProblemNote error={failure} onRetry={() => void query.refetch()} />
        </div>
      ) : runs === undefined ? (
        <SkeletonRows rows={3} label="Loading the runs" />
      ) : runs.length === 0 ? (
        <p className="px-4 py-3 text-sm text-ink-2">It has not run yet.</p>
      ) : (
        <>
          <ul className="text-sm">
            {runs.map((run) => (
              <li
                key={run.id}
                className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-line px-4 py-2 text-ink-2"
              >
                <span className="w-44 shrink-0 whitespace-nowrap text-ink tabular-nums">
                  <DateTime at={run.startedAt} />
                </span>
                <span className="w-32 shrink-0">{reasonWords(run.reason)}</span>
                <span className="w-40 shrink-0 text-ink">{outcomeWords(run.outcome)}</span>
                <span className="text-xs text-ink-3">
                  <RunFigures run={run} />
                </span>
                {run.error ? <span className="w-full text-xs text-danger">{run.error}</span> : null}
              </li>
            ))}
          </ul>
          <LoadMore
            hasMore={query.hasNextPage}
            isLoading={query.isFetchingNextPage}
            onLoadMore={() => void query.fetchNextPage()}
            summary={`${plural(runs.length, "run")} shown`}
          />
        </>
      )}
    </DetailsSection>
  );
}
