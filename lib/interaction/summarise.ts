import { type Metric, type MetricSpan, metricIds } from "./choices.ts";
import type { DistributionBin, InteractionPerson, MetricSummaries, MetricValues } from "./schemas.ts";

/** The mean of each figure over the people who have one. Pure. */
export function summarise(
  people: readonly InteractionPerson[],
  read: (person: InteractionPerson) => MetricValues,
): MetricSummaries {
  const entries = metricIds.map((metric) => {
    const found = people.flatMap((person) => read(person)[metric] ?? []);
    if (found.length === 0) return [metric, null];
    const values = found.map(({ value }) => value).sort((one, other) => one - other);
    return [
      metric,
      {
        mean: values.reduce((sum, value) => sum + value, 0) / values.length,
        median: middleOf(values),
        people: found.length,
        calls: found.reduce((sum, { n }) => sum + n, 0),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function middleOf(sorted: readonly number[]): number {
  const at = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(at) - 1], sorted[Math.floor(at)]];
  return (low + high) / 2;
}

const mostBins = 10;
/** Steps that people count in, none of them smaller than tells people apart. */
const steps = [1, 2, 5];
const smallest: Record<Metric, number> = {
  talkRatio: 0.05,
  longestMonologue: 1,
  longestCustomerStory: 1,
  interactivity: 0.1,
  patience: 0.1,
  questionRate: 1,
};

/** People by value, in at most ten equal bins that begin at round numbers. Pure. */
export function distribute(values: readonly number[], metric: Metric): DistributionBin[] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = stepFor({ from: low, to: high }, smallest[metric]);
  const first = Math.floor(low / step + 1e-9);
  const count = Math.max(1, Math.ceil(high / step - 1e-9) - first);
  const bins = Array.from({ length: count }, (_, index) => ({
    from: round((first + index) * step),
    to: round((first + index + 1) * step),
    people: 0,
  }));
  for (const value of values) {
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor(value / step + 1e-9) - first))];
    if (bin) bin.people += 1;
  }
  return bins;
}

const round = (value: number) => Number(value.toPrecision(12));

function stepFor({ from, to }: MetricSpan, least: number): number {
  const width = to - from || Math.abs(to) || 1;
  const power = Math.floor(Math.log10(Math.max(width, least))) - 2;
  for (let up = power; ; up += 1) {
    for (const step of steps) {
      const size = step * 10 ** up;
      if (size >= least - 1e-9 && Math.ceil(to / size - 1e-9) - Math.floor(from / size + 1e-9) <= mostBins)
        return size;
    }
  }
}
