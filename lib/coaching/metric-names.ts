interface MetricName {
  id: string;
  label: string;
  means: string;
}

/** What Gong counts for a manager and a direct report, as far as we know its names; others are shown as Gong calls them. */
const known: readonly MetricName[] = [
  { id: "callsHosted", label: "Calls hosted", means: "Calls that the direct report hosted." },
  {
    id: "callsListenedTo",
    label: "Listened to",
    means: "Calls of the direct report that the manager played.",
  },
  {
    id: "callsCommentedOn",
    label: "Commented on",
    means: "Calls of the direct report on which the manager gave feedback as a comment.",
  },
  {
    id: "callsMarkedAsReviewed",
    label: "Marked as reviewed",
    means: "Calls of the direct report that the manager marked as reviewed.",
  },
  {
    id: "scorecardsFilled",
    label: "Scorecards filled",
    means: "Calls of the direct report for which the manager answered a scorecard.",
  },
  {
    id: "feedbackRequested",
    label: "Feedback requested",
    means: "Calls for which the direct report asked for feedback.",
  },
];

/** "callsWithFeedback" reads "Calls with feedback". Pure. */
export function labelOf(metric: string): string {
  const name = known.find(({ id }) => id === metric);
  if (name) return name.label;
  const words = metric
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The figures of a table: those that Gong named, the known ones first. Pure. */
export function metricsOf(named: readonly string[]): { id: string; label: string; means: string | null }[] {
  const present = new Set(named);
  const first = known.filter(({ id }) => present.has(id));
  const rest = [...present].filter((id) => !known.some((name) => name.id === id)).sort();
  return [...first, ...rest.map((id) => ({ id, label: labelOf(id), means: null }))];
}
