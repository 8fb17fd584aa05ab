"use client";

import { X } from "lucide-react";
import { lazy, type ReactNode, Suspense } from "react";
import { useAddress } from "#components/address/use-address.ts";
import { ListKeys, listKeys } from "#components/layout/list-keys.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type Counter, counters, type Pace } from "#lib/activity/choices.ts";
import type { ActivityQuery } from "#lib/activity/schemas.ts";
import { ActivityHeat } from "./activity-heat.tsx";
import { activityOptions, bringActivityFile } from "./activity-options.ts";
import { activityParsers } from "./activity-state.ts";
import { ActivityTable } from "./activity-table.tsx";
import { ActivityTrend } from "./activity-trend.tsx";
import { ActivityWords } from "./activity-words.tsx";
import { NotCopied } from "./not-copied.tsx";

const BehindDialog = lazy(() => import("./behind-dialog.tsx"));

const paceSegments = [
  { value: "week", label: "By week" },
  { value: "month", label: "By month" },
] as const;

const keys = listKeys("activity", "Activity", "person", "Look at the person alone");

export interface ActivityScreenProps {
  tenant: string;
  seesCalls: boolean;
  /** What the counters count. */
  explained: ReactNode;
}

/** Who does how much of what? */
export function ActivityScreen({ tenant, seesCalls, explained }: ActivityScreenProps) {
  const { filter } = useScope();
  const [state, setState] = useAddress(activityParsers);
  const { counter, pace, person } = state;
  const isPerson = person !== null && /^\d{1,20}$/.test(person);
  const query: ActivityQuery = { ...filter, counter, pace, ...(isPerson && { person }) };
  const found = useQuery({ ...activityOptions(tenant, query), placeholderData: keepPreviousData });
  const failure = failureToShow(found);
  const { data } = found;
  const chosen = data?.people.find(({ id }) => id === query.person);
  const openCalls = seesCalls
    ? (behind: string, of: Counter, day: string | null = null) => void setState({ behind, counter: of, day })
    : undefined;
  return (
    <>
      <ListKeys group={keys} />
      <ScopeBar>
        <Select
          aria-label="Counter"
          className="w-52"
          value={counter}
          onChange={(event) => void setState({ counter: event.target.value as Counter })}
          options={counters.map(({ id, label }) => ({ value: id, label }))}
        />
        <SegmentedControl
          label="Trend"
          segments={paceSegments}
          value={pace}
          onValueChange={(next: Pace) => void setState({ pace: next })}
        />
      </ScopeBar>
      {failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void found.refetch()} />
        </Card>
      ) : !data ? (
        <Card title="People" isFlush>
          <TableSkeleton rows={12} label="Loading activity" />
        </Card>
      ) : data.asOf === null ? (
        <NotCopied what="activity" />
      ) : (
        <div
          className={cx("flex flex-col gap-5 transition-opacity", found.isPlaceholderData && "opacity-60")}
        >
          <ActivityWords data={data} isNarrowed={filter.workspace !== undefined} />
          {chosen ? (
            <p className="flex flex-wrap items-center gap-3 text-sm">
              <Button
                size="sm"
                icon={<X aria-hidden="true" />}
                onClick={() => void setState({ person: null })}
              >
                {chosen.name}
              </Button>
              <TextLink href={`/${tenant}/people/${chosen.id}`}>Open the person’s page</TextLink>
            </p>
          ) : null}
          <ActivityTrend data={data} counter={counter} pace={pace} chosen={chosen?.name ?? null} />
          <ActivityTable
            data={data}
            counter={counter}
            chosen={query.person}
            onCounter={(next) => void setState({ counter: next })}
            onPerson={(id) => void setState({ person: id })}
            onCalls={openCalls}
            actions={
              <ExportButton
                size="sm"
                fileName="activity.csv"
                bring={() => bringActivityFile(tenant, query)}
              />
            }
          />
          <ActivityHeat data={data} counter={counter} chosen={query.person} onCalls={openCalls} />
          {explained}
        </div>
      )}
      {state.behind && seesCalls ? (
        <Suspense>
          <BehindDialog
            tenant={tenant}
            query={{ ...filter, counter, person: state.behind, ...(state.day && { day: state.day }) }}
            name={data?.people.find(({ id }) => id === state.behind)?.name ?? null}
            onClose={() => void setState({ behind: null, day: null })}
          />
        </Suspense>
      ) : null}
    </>
  );
}
