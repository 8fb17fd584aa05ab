import Link from "next/link";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { CallLine } from "#components/ui/call-line.tsx";
import { Card } from "#components/ui/card.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SideMark } from "#components/ui/side-badge.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { momentPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { plural } from "#lib/format/plural.ts";
import type { SubjectPlace, SubjectQuery } from "#lib/trackers/schemas.ts";
import { momentsOptions } from "./tracker-options.ts";

function Place({ tenant, callId, place }: { tenant: string; callId: string; place: SubjectPlace }) {
  const { atMs, durationMs, phrase, speaker, side } = place;
  const seconds = atMs / 1000;
  return (
    <li>
      <Link
        href={momentPath(tenant, callId, seconds)}
        prefetch={false}
        className="inline-flex items-center gap-1.5 rounded-sm border border-line px-2 py-1 text-xs text-ink-2 hover:border-line-strong hover:text-ink"
      >
        <span className="font-medium text-ink tabular-nums">{formatClock(seconds)}</span>
        {durationMs === null ? null : <span>for {formatDuration(durationMs / 1000)}</span>}
        {side ? <SideMark side={side} /> : null}
        {speaker ? <span>{speaker}</span> : null}
        {phrase ? <span className="max-w-60 truncate">“{phrase}”</span> : null}
      </Link>
    </li>
  );
}

/** The calls in which it came up, newest first; each moment leads into the call at its second. */
export function SubjectMoments({
  tenant,
  query,
  name,
}: {
  tenant: string;
  query: SubjectQuery;
  name: string;
}) {
  const list = useInfiniteQuery(momentsOptions(tenant, query));
  const failure = failureToShow(list);
  const calls = list.data?.pages.flatMap((page) => page.calls) ?? [];
  return (
    <Card title={`Moments: ${name}`} description="Newest calls first; press a time to hear it" isFlush>
      {failure ? (
        <ProblemState error={failure} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <div className="p-4">
          <SkeletonRows rows={6} label="Loading the moments" />
        </div>
      ) : calls.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">No call of this period has it.</p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {calls.map(({ places, count, ...call }) => (
              <li key={call.id} className="flex flex-col gap-1.5 px-4 py-2.5 text-sm">
                <CallLine tenant={tenant} call={call} />
                {places.length === 0 ? (
                  <span className="text-xs text-ink-3">Gong does not tell when.</span>
                ) : (
                  <ul className="flex flex-wrap gap-1.5">
                    {places.map((place) => (
                      <Place
                        key={`${place.atMs}-${place.phrase}`}
                        tenant={tenant}
                        callId={call.id}
                        place={place}
                      />
                    ))}
                    {count > places.length ? (
                      <li className="self-center text-xs text-ink-3">and {count - places.length} more</li>
                    ) : null}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          <LoadMore
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onLoadMore={() => void list.fetchNextPage()}
            summary={`${plural(calls.length, "call")} shown`}
          />
        </>
      )}
    </Card>
  );
}
