import { ChartCard } from "#components/charts/chart-card.tsx";
import { TrendChart } from "#components/charts/trend-chart.tsx";
import { useQuery } from "#components/query/use-query.ts";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import type { SubjectDetail as Detail, SubjectQuery } from "#lib/trackers/schemas.ts";
import { SubjectMoments } from "./subject-moments.tsx";
import { subjectOptions } from "./tracker-options.ts";

/** One tracker or topic: its weeks, its people, its moments. */
export function SubjectDetail({ tenant, query }: { tenant: string; query: SubjectQuery }) {
  const found = useQuery(subjectOptions(tenant, query));
  const failure = failureToShow(found);
  const { data } = found;
  if (failure) {
    return (
      <Card>
        <ProblemState error={failure} onRetry={() => void found.refetch()} />
      </Card>
    );
  }
  if (!data) {
    return (
      <Card>
        <SkeletonRows rows={6} label="Loading the weeks and people" />
      </Card>
    );
  }
  return (
    <>
      <div className="grid items-start gap-5 xl:grid-cols-2 *:min-w-0">
        <SubjectTrend data={data} />
        <SubjectPeople tenant={tenant} data={data} isTracker={query.kind === "tracker"} />
      </div>
      <SubjectMoments tenant={tenant} query={query} name={data.name} />
    </>
  );
}

function SubjectTrend({ data }: { data: Detail }) {
  const { set } = useScope();
  const { locale } = useViewer();
  const show = (share: number | null) => (share === null ? "–" : formatPercent(share));
  return (
    <ChartCard
      title={`${data.name} by week`}
      description="Part of all calls of the week, days of your zone. Press a week to look at it alone"
      table={{
        columns: [
          { label: "Week" },
          { label: "Calls", isNumeric: true },
          { label: "Share of calls", isNumeric: true },
        ],
        rows: data.trend.map(({ from, to, calls, share }) => ({
          key: from,
          cells: [formatDays({ from, to }, locale), formatNumber(calls, locale), show(share)],
          values: [from, calls, share],
        })),
      }}
    >
      <TrendChart
        series={[{ id: "share", label: "Share of calls" }]}
        format={formatPercent}
        points={data.trend.map((point) => ({
          key: point.from,
          label: formatDays(point, locale),
          values: { share: point.share },
        }))}
        onSelect={(key) => {
          const span = data.trend.find(({ from }) => from === key);
          if (span) set({ period: "custom", from: span.from, to: span.to });
        }}
      />
    </ChartCard>
  );
}

function SubjectPeople({ tenant, data, isTracker }: { tenant: string; data: Detail; isTracker: boolean }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Card
      title={`On whose calls: ${data.name}`}
      description="A call counts for all of us who were on it"
      isFlush
    >
      {data.people.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">Nobody in this period.</p>
      ) : (
        <div className="max-h-80 overflow-y-auto [--sticky-top:0px]">
          <Table label={`People on calls with ${data.name}`}>
            <TableHead>
              <HeaderCell>Person</HeaderCell>
              <HeaderCell isNumeric>Calls</HeaderCell>
              <HeaderCell isNumeric>Of their calls</HeaderCell>
              <HeaderCell isNumeric>{isTracker ? "Times" : "Duration"}</HeaderCell>
            </TableHead>
            <TableBody>
              {data.people.map(({ id, name, calls, allCalls, amount }) => (
                <Row key={id}>
                  <Cell>
                    <TextLink href={`/${tenant}/people/${id}`} prefetch={false}>
                      {name}
                    </TextLink>
                  </Cell>
                  <Cell isNumeric>{number(calls)}</Cell>
                  <Cell isNumeric>
                    {formatPercent(allCalls > 0 ? calls / allCalls : 0)}
                    <span className="block text-2xs text-ink-3">of {number(allCalls)}</span>
                  </Cell>
                  <Cell isNumeric>{isTracker ? number(amount) : formatDuration(amount)}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </Card>
  );
}
