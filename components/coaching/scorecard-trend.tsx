import { ChartCard } from "#components/charts/chart-card.tsx";
import { TrendChart } from "#components/charts/trend-chart.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import type { ScorecardQuestion, Scorecards } from "#lib/scorecards/schemas.ts";

/** The range of what is drawn; none where questions have several, or where a score of earlier days lies outside. */
export function scaleOf(
  questions: readonly Pick<ScorecardQuestion, "isOverall" | "minRange" | "maxRange">[],
  trend: readonly { score: number | null }[],
): { from: number; to: number } | undefined {
  const overall = questions.filter(({ isOverall }) => isOverall);
  const [first, ...others] =
    overall.length > 0 ? overall : questions.filter(({ minRange }) => minRange !== null);
  if (!first || first.minRange === null || first.maxRange === null || first.minRange >= first.maxRange)
    return;
  const { minRange: from, maxRange: to } = first;
  if (others.some(({ minRange, maxRange }) => minRange !== from || maxRange !== to)) return;
  return trend.every(({ score }) => score === null || (score >= from && score <= to))
    ? { from, to }
    : undefined;
}

/** The mean score by week of review; a press on a week makes it the period of the screen. */
export function ScorecardTrend({ trend, questions }: Pick<Scorecards, "trend" | "questions">) {
  const { set } = useScope();
  const { locale } = useViewer();
  const format = (value: number) => formatNumber(value, locale);
  return (
    <ChartCard
      title="Score by week"
      description="Mean of the reviews of each week in your time zone. Press a week to look at it alone"
      table={{
        columns: [
          { label: "Week" },
          { label: "Score", isNumeric: true },
          { label: "Reviews", isNumeric: true },
        ],
        rows: trend.map(({ from, to, score, answered }) => ({
          key: from,
          cells: [formatDays({ from, to }, locale), score === null ? "–" : format(score), format(answered)],
          values: [from, score, answered],
        })),
      }}
    >
      <TrendChart
        series={[{ id: "score", label: "Score" }]}
        format={format}
        height={180}
        scale={scaleOf(questions, trend)}
        points={trend.map(({ from, to, score }) => ({
          key: from,
          label: formatDays({ from, to }, locale),
          values: { score },
        }))}
        onSelect={(key) => {
          const week = trend.find(({ from }) => from === key);
          if (week) set({ period: "custom", from: week.from, to: week.to });
        }}
      />
    </ChartCard>
  );
}
