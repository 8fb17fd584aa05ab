import { counters, type Pace } from "#lib/activity/choices.ts";
import { labelOf } from "#lib/coaching/metric-names.ts";
import type { CsvCell } from "#lib/format/csv.ts";
import type { SheetHead } from "#lib/format/show-cell.ts";
import { type GongMetric, gongMetrics, metricById } from "#lib/interaction/choices.ts";
import { usShareOf } from "#lib/rollups/get-call-figures.ts";
import type { PersonPeriod } from "./read-people-report.ts";

export interface PeopleColumn extends SheetHead {
  /** Whether the rows can be added up. */
  isSum?: boolean;
  cell: (row: PersonPeriod) => CsvCell;
}

/** Which parts of the report are open to the reader. */
export interface PeopleColumnsAsked {
  zone: string;
  pace: Pace;
  showsCalls: boolean;
  showsScorecards: boolean;
  /** Gong's names of what it counts of coaching; it counts whole months. */
  coaching: readonly string[];
}

const text = (id: string, label: string, cell: PeopleColumn["cell"]): PeopleColumn => ({
  id,
  label,
  kind: "text",
  cell,
});
const sum = (id: string, label: string, cell: PeopleColumn["cell"], digits = 0): PeopleColumn => ({
  id,
  label,
  kind: "number",
  digits,
  isSum: true,
  cell,
});
const mean = (id: string, label: string, cell: PeopleColumn["cell"], digits = 1): PeopleColumn => ({
  id,
  label,
  kind: "number",
  digits,
  cell,
});

const ofCalls = (): PeopleColumn[] => [
  sum("calls", "Calls", ({ calls }) => calls.calls),
  { ...sum("seconds", "Length of calls", ({ calls }) => calls.durationSeconds), unit: "seconds" },
  sum("customerCalls", "Calls on which customers talked", ({ calls }) => calls.customerCalls),
  { ...mean("usShare", "Our share of talk on them", ({ calls }) => usShareOf(calls)), unit: "share" },
  {
    ...mean("longest", "Longest monologue", ({ calls }) => calls.longestMs && calls.longestMs / 1000),
    unit: "seconds",
  },
  sum("questions", "Questions by us", ({ calls }) => calls.usQuestions),
];

/** Gong's own average over each week or month that lies in the period as a whole. */
function ofGong(metric: GongMetric, pace: Pace): PeopleColumn {
  const { label, unit } = metricById[metric];
  const name = `${label} (${unit === "pause" ? "Gong, s" : "Gong"}), whole ${pace}`;
  const column = mean(metric, name, ({ averages }) => averages?.[metric]);
  return unit === "seconds" ? { ...column, unit } : column;
}

/** Who and when, then the same figures as on Overview, Activity, Interaction, Scorecards and Coaching. */
export function peopleColumns(asked: PeopleColumnsAsked): PeopleColumn[] {
  const { zone, pace, showsCalls, showsScorecards, coaching } = asked;
  return [
    text("person", "Person", ({ name }) => name),
    text("id", "Gong id", ({ id }) => id),
    { id: "active", label: "Active in Gong", kind: "boolean", cell: ({ isActive }) => isActive },
    { id: "from", label: `From day (${zone})`, kind: "day", cell: ({ days }) => days.from },
    { id: "to", label: `To day (${zone})`, kind: "day", cell: ({ days }) => days.to },
    ...(showsCalls ? ofCalls() : []),
    ...counters.map(({ id, label }) => sum(id, label, ({ counts }) => counts?.[id])),
    { ...mean("talkRatio", metricById.talkRatio.label, ({ talkRatio }) => talkRatio?.value), unit: "share" },
    sum("talkCalls", "Calls of the talk ratio", ({ talkRatio }) => talkRatio?.n ?? 0),
    ...gongMetrics.map((metric) => ofGong(metric, pace)),
    ...(showsScorecards
      ? [
          sum("scorecards", "Scorecards on own calls", ({ reviews }) => reviews?.scorecards ?? 0),
          mean("score", "Mean score", ({ reviews }) => reviews?.score, 2),
        ]
      : []),
    ...coaching.map((metric) =>
      sum(
        `coaching-${metric}`,
        `Coaching by managers, whole month: ${labelOf(metric)}`,
        (row) => row.coaching[metric] ?? 0,
      ),
    ),
  ];
}
