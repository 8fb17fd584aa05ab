import { ChartCard } from "#components/charts/chart-card.tsx";
import { TrendChart } from "#components/charts/trend-chart.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CoachingMetrics } from "#lib/coaching/metric-schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

export interface MetricsTrendProps {
  data: CoachingMetrics;
  metric: string;
  /** The name of the one direct report, if one is chosen. */
  of: string | null;
}

/** One figure over twelve months; a press on a month makes it the period of the screen. */
export function MetricsTrend({ data, metric, of }: MetricsTrendProps) {
  const { set } = useScope();
  const { locale } = useViewer();
  const label = data.metrics.find(({ id }) => id === metric)?.label ?? metric;
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
  const nameOf = (from: string) => month.format(Date.parse(`${from}T00:00:00Z`));
  const format = (value: number) => formatNumber(value, locale);
  return (
    <ChartCard
      title={of ? `${label}: ${of}` : `${label} by month`}
      description="Months of the company. Press a month to look at it alone"
      table={{
        columns: [{ label: "Month" }, { label, isNumeric: true }],
        rows: data.trend.map(({ from, value }) => ({
          key: from,
          cells: [nameOf(from), value === null ? "not copied" : format(value)],
          values: [from, value],
        })),
      }}
    >
      <TrendChart
        series={[{ id: "count", label }]}
        format={format}
        height={180}
        points={data.trend.map(({ from, value }) => ({
          key: from,
          label: nameOf(from),
          values: { count: value },
        }))}
        onSelect={(key) => {
          const chosen = data.trend.find(({ from }) => from === key);
          if (chosen) set({ period: "custom", from: chosen.from, to: chosen.to });
        }}
      />
    </ChartCard>
  );
}
