import { ChartCard } from "#components/charts/chart-card.tsx";
import type { ChartSeries } from "#components/charts/series.ts";
import { TrendChart } from "#components/charts/trend-chart.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { type Counter, counters, type Pace } from "#lib/activity/choices.ts";
import type { Activity } from "#lib/activity/schemas.ts";
import { formatDays } from "#lib/format/format-days.ts";
import { formatNumber } from "#lib/format/format-number.ts";

export interface ActivityTrendProps {
  data: Activity;
  counter: Counter;
  pace: Pace;
  /** The name of the one person who is looked at. */
  chosen: string | null;
}

/** The chosen counter by week or month; a press on a time makes it the period of the screen. */
export function ActivityTrend({ data, counter, pace, chosen }: ActivityTrendProps) {
  const { set } = useScope();
  const { locale } = useViewer();
  const { trend } = data;
  const name = counters.find(({ id }) => id === counter)?.label ?? "";
  const format = (value: number) => formatNumber(value, locale);
  const show = (value: number | null) => (value === null ? "–" : format(value));
  const [main, reference] = chosen
    ? [chosen, `Average of ${data.counted}`]
    : ["Together", pace === "week" ? "12 weeks earlier" : "6 months earlier"];
  const hasReference = trend.some(({ against }) => against !== null);
  const series: ChartSeries[] = [
    { id: "value", label: main },
    ...(hasReference ? [{ id: "against", label: reference, isReference: true }] : []),
  ];
  return (
    <ChartCard
      title={`${name} by ${pace}`}
      description={`Gong’s own sums of the company’s ${pace}s; the last one as far as it was copied. Press a ${pace} to look at it alone`}
      table={{
        columns: [
          { label: pace === "week" ? "Week" : "Month" },
          ...series.map(({ label }) => ({ label, isNumeric: true })),
        ],
        rows: trend.map((point) => ({
          key: point.from,
          cells: [
            formatDays(point, locale),
            show(point.value),
            ...(hasReference ? [show(point.against)] : []),
          ],
          values: [point.from, point.value, ...(hasReference ? [point.against] : [])],
        })),
      }}
    >
      <TrendChart
        series={series}
        format={format}
        points={trend.map((point) => ({
          key: point.from,
          label: formatDays(point, locale),
          values: { value: point.value, against: point.against },
        }))}
        onSelect={(key) => {
          const span = trend.find(({ from }) => from === key);
          if (span) set({ period: "custom", from: span.from, to: span.to });
        }}
      />
    </ChartCard>
  );
}
