"use client";

import { X } from "lucide-react";
import { useAddress } from "#components/address/use-address.ts";
import { ListKeys, listKeys } from "#components/layout/list-keys.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Pace } from "#lib/activity/choices.ts";
import { type Metric, metrics } from "#lib/interaction/choices.ts";
import type { InteractionQuery } from "#lib/interaction/schemas.ts";
import { NotCopied } from "../not-copied.tsx";
import { InteractionDistribution, InteractionTrend } from "./interaction-charts.tsx";
import { bringInteractionFile, interactionOptions } from "./interaction-options.ts";
import { interactionParsers } from "./interaction-state.ts";
import { InteractionTable } from "./interaction-table.tsx";
import { InteractionWords } from "./interaction-words.tsx";
import { MetricStrips } from "./metric-strips.tsx";
import { gongNotCopied } from "./metric-words.ts";

const paceSegments = [
  { value: "week", label: "By week" },
  { value: "month", label: "By month" },
] as const;

const keys = listKeys("interaction", "Interaction", "person", "Look at the person alone");

/** Is this normal for my team? */
export function InteractionScreen({ tenant, seesCalls }: { tenant: string; seesCalls: boolean }) {
  const { filter } = useScope();
  const [state, setState] = useAddress(interactionParsers);
  const { metric, pace, person } = state;
  const isPerson = person !== null && /^\d{1,20}$/.test(person);
  const query: InteractionQuery = { ...filter, metric, pace, ...(isPerson && { person }) };
  const found = useQuery({ ...interactionOptions(tenant, query), placeholderData: keepPreviousData });
  const failure = failureToShow(found);
  const { data } = found;
  const chosen = data?.people.find(({ id }) => id === query.person);
  const onMetric = (next: Metric) => void setState({ metric: next });
  return (
    <>
      <ListKeys group={keys} />
      <ScopeBar>
        <Select
          aria-label="Figure"
          className="w-52"
          value={metric}
          onChange={(event) => onMetric(event.target.value as Metric)}
          options={metrics.map(({ id, label }) => ({ value: id, label }))}
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
        <Card title="How people talk and listen" isFlush>
          <TableSkeleton rows={12} label="Loading interaction" />
        </Card>
      ) : data.asOf === null && data.total === 0 ? (
        <NotCopied what="interaction" />
      ) : (
        <div
          className={cx("flex flex-col gap-5 transition-opacity", found.isPlaceholderData && "opacity-60")}
        >
          <InteractionWords data={data} zone={filter.zone} isNarrowed={filter.workspace !== undefined} />
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
          {data.total === 0 ? (
            <Card>
              {data.isGongCopied ? (
                <EmptyState title="Nothing measured in this period">
                  Choose a longer period or another team; or ask an admin which Gong user you are.
                </EmptyState>
              ) : (
                <EmptyState title="Not copied yet">
                  {gongNotCopied} An admin sees how far they are under Admin › Sync.
                </EmptyState>
              )}
            </Card>
          ) : (
            <>
              <MetricStrips {...{ data, metric, seesCalls, tenant, onMetric }} />
              <div className="grid items-start gap-5 xl:grid-cols-2 *:min-w-0">
                <InteractionTrend data={data} metric={metric} pace={pace} chosen={chosen?.name ?? null} />
                <InteractionDistribution data={data} metric={metric} />
              </div>
              <InteractionTable
                {...{ data, metric, seesCalls, onMetric }}
                chosen={query.person}
                onPerson={(id) => void setState({ person: id })}
                actions={
                  <ExportButton
                    size="sm"
                    fileName="interaction.csv"
                    bring={() => bringInteractionFile(tenant, query)}
                  />
                }
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
