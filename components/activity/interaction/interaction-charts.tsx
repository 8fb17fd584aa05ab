import { BarsChart } from "#components/charts/bars-chart.tsx";
import { ChartCard } from "#components/charts/chart-card.tsx";
import type { ChartSeries } from "#components/charts/series.ts";
import { TrendChart } from "#components/charts/trend-chart.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { Pace } from "#lib/activity/choices.ts";
import { formatDays } from "#lib/format/format-days.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { type Metric, metricById } from "#lib/interaction/choices.ts";
import type { Interaction } from "#lib/interaction/schemas.ts";
import { metricText } from "./metric-words.ts";

export interface InteractionChartsProps {
  data: Interaction;
  metric: Metric;
}

/** How many people have which value of the drawn figure. */
export function InteractionDistribution({ data, metric }: InteractionChartsProps) {
  const { locale } = useViewer();
  const { label } = metricById[metric];
  const format = (value: number) => metricText(metric, value, locale);
  const summary = data.summary[metric];
  const bins = data.distribution.map(({ from, to, people }) => ({
    key: String(from),
    label: `${format(from)} – ${format(to)}`,
    people,
    from,
    to,
  }));
  if (bins.length === 0 || !summary) return null;
  return (
    <ChartCard
      title={`${label}: how many people`}
      description={`Median ${format(summary.median)}, mean ${format(summary.mean)}, everybody in scope`}
      table={{
        columns: [{ label }, { label: "People", isNumeric: true }],
        rows: bins.map(({ key, label: bin, people, from, to }) => ({
          key,
          cells: [bin, formatNumber(people, locale)],
          values: [`${from}–${to}`, people],
        })),
      }}
    >
      <BarsChart
        series={[{ id: "people", label: "People" }]}
        format={(value) => formatNumber(value, locale)}
        points={bins.map(({ key, label: bin, people }) => ({ key, label: bin, values: { people } }))}
      />
    </ChartCard>
  );
}

export interface InteractionTrendProps extends InteractionChartsProps {
  pace: Pace;
  /** The name of the one person who is looked at. */
  chosen: string | null;
}

/** The drawn figure by week or month; a press on a time makes it the period of the screen. */
export function InteractionTrend({ data, metric, pace, chosen }: InteractionTrendProps) {
  const { set } = useScope();
  const { locale } = useViewer();
  const { label } = metricById[metric];
  const format = (value: number) => metricText(metric, value, locale);
  const show = (value: number | null) => (value === null ? "–" : format(value));
  const series: ChartSeries[] = chosen
    ? [
        { id: "value", label: chosen },
        { id: "against", label: "Mean of the people", isReference: true },
      ]
    : [{ id: "value", label: "Mean of the people" }];
  return (
    <ChartCard
      title={`${label} by ${pace}`}
      description={`The last one as far as it was copied. Press a ${pace} to look at it alone`}
      table={{
        columns: [
          { label: pace === "week" ? "Week" : "Month" },
          ...series.map((one) => ({ label: one.label, isNumeric: true })),
          { label: "People", isNumeric: true },
        ],
        rows: data.trend.map(({ from, to, value, against, people }) => ({
          key: from,
          cells: [
            formatDays({ from, to }, locale),
            show(value),
            ...(chosen ? [show(against)] : []),
            formatNumber(people, locale),
          ],
          values: [from, value, ...(chosen ? [against] : []), people],
        })),
      }}
    >
      <TrendChart
        series={series}
        format={format}
        points={data.trend.map((point) => ({
          key: point.from,
          label: formatDays(point, locale),
          values: { value: point.value, against: point.against },
        }))}
        onSelect={(key) => {
          const span = data.trend.find(({ from }) => from === key);
          if (span) set({ period: "custom", from: span.from, to: span.to });
        }}
      />
    </ChartCard>
  );
}
