"use client";

import { Users } from "lucide-react";
import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { type Pace, paces } from "#lib/activity/choices.ts";
import { type Metric, metricIds, metrics, teamsCompared } from "#lib/interaction/choices.ts";
import { teamsOptions } from "../interaction/interaction-options.ts";
import { TeamPicker } from "./team-picker.tsx";
import { TeamsChart } from "./teams-chart.tsx";
import { TeamsTable } from "./teams-table.tsx";
import { TeamsWords } from "./teams-words.tsx";

const paceSegments = [
  { value: "week", label: "By week" },
  { value: "month", label: "By month" },
] as const;

const parsers = {
  metric: parseAsStringLiteral(metricIds).withDefault("talkRatio"),
  pace: parseAsStringLiteral(paces).withDefault("week"),
  teams: parseAsString.withDefault(""),
};

/** How do my teams differ, and is it changing? */
export function TeamsScreen({ tenant, seesCalls }: { tenant: string; seesCalls: boolean }) {
  const { filter, options } = useScope();
  const [state, setState] = useAddress(parsers);
  const { metric, pace } = state;
  const chosen = [...new Set(state.teams.split(",").filter((id) => /^\d{1,20}$/.test(id)))].slice(
    0,
    teamsCompared.most,
  );
  const { team: _, ...rest } = filter;
  const query = { ...rest, metric, pace, teams: chosen.join(",") };
  const isEnough = chosen.length >= teamsCompared.least;
  const found = useQuery({
    ...teamsOptions(tenant, query),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  });
  const failure = failureToShow(found);
  return (
    <>
      <ScopeBar label="Period and figure" isForOne>
        <Select
          aria-label="Figure"
          className="w-52"
          value={metric}
          onChange={({ target }) => void setState({ metric: target.value as Metric })}
          options={metrics.map(({ id, label }) => ({ value: id, label }))}
        />
        <SegmentedControl
          label="Periods"
          segments={paceSegments}
          value={pace}
          onValueChange={(next: Pace) => void setState({ pace: next })}
        />
      </ScopeBar>
      {options.teams.length > 0 ? (
        <TeamPicker
          teams={options.teams}
          chosen={chosen}
          onChange={(ids) => void setState({ teams: ids.join(",") || null })}
        />
      ) : null}
      {!isEnough ? (
        <Card>
          <EmptyState
            title={
              options.teams.length < teamsCompared.least ? "No two teams to compare" : "Choose two teams"
            }
            icon={<Users />}
          >
            {options.teams.length < teamsCompared.least
              ? "A team is a manager in Gong with everybody below, as far as you may see them."
              : "Up to six teams stand side by side, week by week or month by month. A team is a manager in Gong with everybody below."}
          </EmptyState>
        </Card>
      ) : failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void found.refetch()} />
        </Card>
      ) : !found.data ? (
        <Card title="Teams side by side" isFlush>
          <TableSkeleton rows={12} label="Loading teams" />
        </Card>
      ) : (
        <div
          className={cx("flex flex-col gap-5 transition-opacity", found.isPlaceholderData && "opacity-60")}
        >
          <TeamsWords data={found.data} metric={metric} isNarrowed={filter.workspace !== undefined} />
          <TeamsChart data={found.data} metric={metric} pace={pace} />
          <TeamsTable data={found.data} metric={metric} pace={pace} seesCalls={seesCalls} />
        </div>
      )}
    </>
  );
}
