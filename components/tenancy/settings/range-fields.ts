import {
  greatest,
  type Metric,
  type MetricRanges,
  type MetricSpan,
  metricById,
} from "#lib/interaction/choices.ts";

/** Both ends as somebody types them. */
export interface TypedRange {
  from: string;
  to: string;
}

/** Shares are typed in per cent. */
const scaleOf = (metric: Metric) => (metricById[metric].unit === "share" ? 100 : 1);

export const unitWords: Record<(typeof metricById)[Metric]["unit"], string> = {
  share: "per cent",
  seconds: "seconds",
  points: "points",
  pause: "seconds",
  rate: "an hour",
};

const written = (value: number, metric: Metric) => String(Number((value * scaleOf(metric)).toFixed(2)));

export function typedRange(ranges: MetricRanges, metric: Metric): TypedRange {
  const range = ranges[metric];
  return range ? { from: written(range.from, metric), to: written(range.to, metric) } : { from: "", to: "" };
}

const readNumber = (text: string) => (text.trim() === "" ? null : Number(text.replace(",", ".")));

/** What was typed: a range, null for none, or what is wrong with it. Pure. */
export function readRange(
  typed: TypedRange,
  metric: Metric,
): { range: MetricSpan | null } | { wrong: string } {
  const [from, to] = [readNumber(typed.from), readNumber(typed.to)];
  if (from === null && to === null) return { range: null };
  if (from === null || to === null) return { wrong: "Write both ends, or neither." };
  const most = greatest[metric] * scaleOf(metric);
  if (!(from >= 0 && to <= most)) return { wrong: `Write numbers from 0 to ${most}.` };
  if (from >= to) return { wrong: "The first number must be the smaller one." };
  return { range: { from: from / scaleOf(metric), to: to / scaleOf(metric) } };
}
