"use client";

import type { ReactNode } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
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
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { NewestCard } from "./newest-card.tsx";
import { overviewCallsOptions, overviewFiguresOptions, overviewPeopleOptions } from "./overview-options.ts";
import { OverviewStats } from "./overview-stats.tsx";
import { PeopleCard } from "./people-card.tsx";
import { PeriodWords } from "./period-words.tsx";
import { TrendCard } from "./trend-card.tsx";

const shortcuts = {
  id: "overview",
  label: "Overview",
  shortcuts: [
    { keys: "j", label: "Next person or call" },
    { keys: "k", label: "Previous person or call" },
    { keys: "Enter", label: "Open it" },
  ],
};

export interface OverviewScreenProps {
  tenant: string;
  /** False where the area stats is closed. */
  showsPeople: boolean;
  /** Stands beside the calls: what keeps the copy from being whole. */
  aside: ReactNode;
  /** Stands below the people: which calls need coaching. */
  coaching: ReactNode;
}

/** What happened, and who needs me? */
export function OverviewScreen({ tenant, showsPeople, aside, coaching }: OverviewScreenProps) {
  const { filter, callsHref } = useScope();
  const kept = { placeholderData: keepPreviousData };
  const figures = useQuery({ ...overviewFiguresOptions(tenant, filter), ...kept });
  const people = useQuery({ ...overviewPeopleOptions(tenant, filter), ...kept, enabled: showsPeople });
  const calls = useQuery({ ...overviewCallsOptions(tenant, filter), ...kept });
  useRowKeys();
  const isOld = figures.isPlaceholderData || people.isPlaceholderData || calls.isPlaceholderData;
  const failed = [figures, people, calls].find((query) => failureToShow(query));
  const failure = failed ? failureToShow(failed) : null;
  return (
    <>
      <PageShortcuts group={shortcuts} />
      <ScopeBar />
      {failed && failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void failed.refetch()} />
        </Card>
      ) : (
        <div className={cx("flex flex-col gap-5 transition-opacity", isOld && "opacity-60")}>
          {figures.data ? (
            <>
              <PeriodWords figures={figures.data} />
              <OverviewStats tenant={tenant} figures={figures.data} longest={calls.data?.longest ?? null} />
              <TrendCard weeks={figures.data.weeks} shareRange={figures.data.shareRange} />
            </>
          ) : (
            <Skeleton className="h-24 rounded-lg" />
          )}
          <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
            {showsPeople ? (
              <div className="late-on-phones flex min-w-0 flex-col gap-5">
                {people.data ? (
                  <PeopleCard tenant={tenant} data={people.data} />
                ) : (
                  <Card title="Who stands out, and why" isFlush>
                    <TableSkeleton rows={8} label="Loading people" />
                  </Card>
                )}
                {coaching}
              </div>
            ) : null}
            <div className="late-on-phones flex min-w-0 flex-col gap-5">
              {calls.data ? (
                <NewestCard
                  tenant={tenant}
                  calls={calls.data.newest}
                  range={calls.data.shareRange}
                  allHref={callsHref({ talk: "customers" })}
                />
              ) : (
                <Card title="Newest calls with customers" isFlush>
                  <TableSkeleton rows={8} label="Loading the newest calls" />
                </Card>
              )}
              {aside}
            </div>
          </div>
        </div>
      )}
    </>
  );
}
