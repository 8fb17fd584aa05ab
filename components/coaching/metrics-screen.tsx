"use client";

import { UsersRound, X } from "lucide-react";
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
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CoachingMetricsQuery } from "#lib/coaching/metric-schemas.ts";
import { MetricCallsDialog } from "./metric-calls-dialog.tsx";
import { bringMetricsFile, metricsOptions } from "./metrics-options.ts";
import { metricsParsers } from "./metrics-state.ts";
import { MetricsTable } from "./metrics-table.tsx";
import { MetricsTrend } from "./metrics-trend.tsx";
import { MetricsWords } from "./metrics-words.tsx";

const keys = listKeys("coaching-metrics", "Coaching metrics", "person", "Look at the person alone");

/** What do managers do for whom? */
export function MetricsScreen({ tenant, seesCalls }: { tenant: string; seesCalls: boolean }) {
  const { filter } = useScope();
  const [state, setState] = useAddress(metricsParsers);
  const { metric, person } = state;
  const query: CoachingMetricsQuery = { ...filter, metric, ...(person && { person }) };
  const found = useQuery({ ...metricsOptions(tenant, query), placeholderData: keepPreviousData });
  const failure = failureToShow(found);
  const { data } = found;
  const chosen = data?.rows.find(({ report }) => report.id === person)?.report;
  const behind = data?.rows.find(({ report, manager }) => report.id === state.of && manager.id === state.by);
  return (
    <>
      <ListKeys group={keys} />
      <ScopeBar />
      {failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void found.refetch()} />
        </Card>
      ) : !data ? (
        <Card title="Managers and direct reports" isFlush>
          <TableSkeleton rows={12} label="Loading coaching metrics" />
        </Card>
      ) : data.asOf === null ? (
        <Card>
          <EmptyState title="Not copied yet" icon={<UsersRound />}>
            Coaching metrics are copied after the first calls. Where they stay away, Gong is not connected or
            lacks the scope api:coaching:read. An admin sees how far they are under Admin › Sync.
          </EmptyState>
        </Card>
      ) : (
        <div
          className={cx("flex flex-col gap-5 transition-opacity", found.isPlaceholderData && "opacity-60")}
        >
          <MetricsWords data={data} />
          {person ? (
            <p className="flex flex-wrap items-center gap-3 text-sm">
              <Button
                size="sm"
                icon={<X aria-hidden="true" />}
                onClick={() => void setState({ person: null })}
              >
                {chosen?.name ?? "One direct report"}
              </Button>
              <TextLink href={`/${tenant}/people/${person}`}>Open the person’s page</TextLink>
            </p>
          ) : null}
          {data.rows.length === 0 ? (
            <Card>
              <EmptyState title="No direct reports here" icon={<UsersRound />}>
                Nobody whom you may see reports to a manager in Gong. Choose another team.
              </EmptyState>
            </Card>
          ) : (
            <>
              <MetricsTrend data={data} metric={metric} of={chosen?.name ?? null} />
              <MetricsTable
                data={data}
                metric={metric}
                chosen={person ?? undefined}
                onMetric={(next) => void setState({ metric: next })}
                onPerson={(id) => void setState({ person: id })}
                onCalls={
                  seesCalls
                    ? (row, of) => void setState({ metric: of, of: row.report.id, by: row.manager.id })
                    : undefined
                }
                actions={
                  <ExportButton
                    size="sm"
                    fileName="coaching-metrics.csv"
                    bring={() => bringMetricsFile(tenant, query)}
                  />
                }
              />
            </>
          )}
        </div>
      )}
      {behind && seesCalls ? (
        <MetricCallsDialog
          tenant={tenant}
          query={{ ...filter, metric, manager: behind.manager.id, person: behind.report.id }}
          title={`${data?.metrics.find(({ id }) => id === metric)?.label ?? metric}: ${behind.report.name}`}
          onClose={() => void setState({ of: null, by: null })}
        />
      ) : null}
    </>
  );
}
