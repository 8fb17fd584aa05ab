"use client";

import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { NewestCard } from "./newest-card.tsx";
import { overviewCallsOptions, overviewFiguresOptions } from "./overview-options.ts";
import { OverviewStats } from "./overview-stats.tsx";
import { PeriodWords } from "./period-words.tsx";
import { TrendCard } from "./trend-card.tsx";

/** What one person did in the period, against the one before. */
export function PersonFigures({ tenant, person }: { tenant: string; person: string }) {
  const { filter, callsHref } = useScope();
  const { team: _team, ...rest } = filter;
  const scope = { ...rest, person };
  const figures = useQuery({
    ...overviewFiguresOptions(tenant, scope),
    placeholderData: keepPreviousData,
  });
  const calls = useQuery({ ...overviewCallsOptions(tenant, scope), placeholderData: keepPreviousData });
  const failed = [figures, calls].find((query) => failureToShow(query));
  const failure = failed ? failureToShow(failed) : null;
  return (
    <>
      <ScopeBar label="Period" isForOne />
      {failed && failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void failed.refetch()} />
        </Card>
      ) : (
        <div
          className={cx(
            "flex flex-col gap-5 transition-opacity",
            (figures.isPlaceholderData || calls.isPlaceholderData) && "opacity-60",
          )}
        >
          {figures.data ? (
            <>
              <PeriodWords figures={figures.data} />
              <OverviewStats
                tenant={tenant}
                figures={figures.data}
                longest={calls.data?.longest ?? null}
                person={person}
              />
              <TrendCard weeks={figures.data.weeks} shareRange={figures.data.shareRange} person={person} />
            </>
          ) : (
            <Skeleton className="h-24 rounded-lg" />
          )}
          {calls.data ? (
            <NewestCard
              tenant={tenant}
              calls={calls.data.newest}
              range={calls.data.shareRange}
              allHref={callsHref({ participant: person, team: null, talk: "customers" })}
            />
          ) : (
            <Card title="Newest calls with customers" isFlush>
              <TableSkeleton rows={8} label="Loading the newest calls" />
            </Card>
          )}
        </div>
      )}
    </>
  );
}
