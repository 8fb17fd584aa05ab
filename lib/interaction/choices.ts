/** Figures of how people talk and listen. All but the first are Gong's own averages over the calls a person hosted. */
export const metrics = [
  {
    id: "talkRatio",
    label: "Talk ratio",
    unit: "share",
    means: "The person’s own part of all talk on a call on which customers talked too.",
  },
  {
    id: "longestMonologue",
    label: "Longest monologue",
    unit: "seconds",
    means: "The longest time that the person talked without anybody else.",
  },
  {
    id: "longestCustomerStory",
    label: "Longest customer story",
    unit: "seconds",
    means: "The longest time that a customer talked without anybody else.",
  },
  {
    id: "interactivity",
    label: "Interactivity",
    unit: "points",
    means: "How often the talk goes from one side to the other, in Gong’s points.",
  },
  {
    id: "patience",
    label: "Patience",
    unit: "pause",
    means: "Seconds that the person waits before speaking after a customer.",
  },
  {
    id: "questionRate",
    label: "Question rate",
    unit: "rate",
    means: "Questions that the person asks an hour.",
  },
] as const;

export type Metric = (typeof metrics)[number]["id"];

export const metricIds = metrics.map(({ id }) => id) as [Metric, ...Metric[]];

/** Those that Gong averages itself. */
export type GongMetric = Exclude<Metric, "talkRatio">;

export const gongMetrics = metricIds.filter((id): id is GongMetric => id !== "talkRatio");

export const metricById = Object.fromEntries(metrics.map((metric) => [metric.id, metric])) as unknown as {
  readonly [id in Metric]: Extract<(typeof metrics)[number], { id: id }>;
};

/** Both ends included; shares from 0 to 1, times in seconds. */
export interface MetricSpan {
  from: number;
  to: number;
}

/** Null where nothing is recommended. */
export type MetricRanges = Record<Metric, MetricSpan | null>;

/** What counts until a tenant says otherwise. Gong's research names a range for talk; others are not invented here. */
export const defaultRanges: MetricRanges = {
  talkRatio: { from: 0.43, to: 0.57 },
  longestMonologue: null,
  longestCustomerStory: null,
  interactivity: null,
  patience: null,
  questionRate: null,
};

/** The greatest value that a range may end with. */
export const greatest: Record<Metric, number> = {
  talkRatio: 1,
  longestMonologue: 7_200,
  longestCustomerStory: 7_200,
  interactivity: 100,
  patience: 60,
  questionRate: 1_000,
};

/** How many teams stand side by side. */
export const teamsCompared = { least: 2, most: 6 } as const;
