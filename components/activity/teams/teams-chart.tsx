import { ChartCard } from "#components/charts/chart-card.tsx";
import type { ChartSeries } from "#components/charts/series.ts";
import { TrendChart } from "#components/charts/trend-chart.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { Pace } from "#lib/activity/choices.ts";
import { formatDays } from "#lib/format/format-days.ts";
import { type Metric, metricById } from "#lib/interaction/choices.ts";
import type { TeamComparison } from "#lib/interaction/schemas.ts";
import { metricText } from "../interaction/metric-words.ts";
import { teamName } from "./team-name.ts";

export interface TeamsChartProps {
  data: TeamComparison;
  metric: Metric;
  pace: Pace;
}

/** A line for each team, the recommended range between two dashed ones. */
export function TeamsChart({ data: { teams, spans, range }, metric, pace }: TeamsChartProps) {
  const { locale } = useViewer();
  const { label } = metricById[metric];
  const format = (value: number) => metricText(metric, value, locale);
  const show = (value: number | null | undefined) => (typeof value === "number" ? format(value) : "–");
  const series: ChartSeries[] = [
    ...teams.map((team) => ({ id: team.id, label: teamName(team) })),
    ...(range
      ? [
          { id: "from", label: "Recommended, from", isReference: true },
          { id: "to", label: "Recommended, to", isReference: true },
        ]
      : []),
  ];
  return (
    <ChartCard
      title={`${label} of teams by ${pace}`}
      description={
        range
          ? `Recommended: ${format(range.from)} to ${format(range.to)}. The last ${pace} as far as it was copied`
          : `Nothing is recommended for this figure. The last ${pace} as far as it was copied`
      }
      table={{
        columns: [
          { label: pace === "week" ? "Week" : "Month" },
          ...teams.flatMap((team) => [
            { label: teamName(team), isNumeric: true },
            { label: `People, ${teamName(team)}`, isNumeric: true },
            { label: `Calls, ${teamName(team)}`, isNumeric: true },
          ]),
        ],
        rows: spans.map((span, at) => {
          const points = teams.map((team) => team.points[at]);
          return {
            key: span.from,
            cells: [
              formatDays(span, locale),
              ...points.flatMap((point) => [
                show(point?.value),
                String(point?.people ?? 0),
                String(point?.calls ?? 0),
              ]),
            ],
            values: [
              span.from,
              ...points.flatMap((point) => [point?.value ?? null, point?.people ?? 0, point?.calls ?? 0]),
            ],
          };
        }),
      }}
    >
      <TrendChart
        series={series}
        format={format}
        points={spans.map((span, at) => ({
          key: span.from,
          label: formatDays(span, locale),
          values: {
            ...Object.fromEntries(teams.map(({ id, points }) => [id, points[at]?.value ?? null])),
            ...(range && { from: range.from, to: range.to }),
          },
        }))}
      />
    </ChartCard>
  );
}
