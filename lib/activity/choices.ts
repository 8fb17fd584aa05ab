/** What Gong counts, in our words; the ids are Gong's own names. */
export const counters = [
  { id: "callsAsHost", label: "Hosted", means: "Calls that the person hosted." },
  {
    id: "callsAttended",
    label: "Attended",
    means: "Calls that the person took part in without hosting them.",
  },
  { id: "ownCallsListenedTo", label: "Own calls listened to", means: "Own calls played afterwards." },
  {
    id: "othersCallsListenedTo",
    label: "Others’ calls listened to",
    means: "Calls of others that the person played.",
  },
  {
    id: "callsGaveFeedback",
    label: "Feedback given",
    means: "Calls on which the person gave feedback.",
  },
  {
    id: "callsRequestedFeedback",
    label: "Feedback requested",
    means: "Calls for which the person asked for feedback.",
  },
  {
    id: "callsReceivedFeedback",
    label: "Feedback received",
    means: "Calls on which the person got feedback.",
  },
  {
    id: "callsScorecardsFilled",
    label: "Scorecards filled",
    means: "Calls for which the person answered a scorecard.",
  },
  {
    id: "callsScorecardsReceived",
    label: "Scorecards received",
    means: "Own calls for which somebody answered a scorecard.",
  },
  {
    id: "callsCommentsGiven",
    label: "Comments given",
    means: "Calls with at least one comment by the person.",
  },
  {
    id: "callsCommentsReceived",
    label: "Comments received",
    means: "Own calls with at least one comment that the person received.",
  },
  {
    id: "callsSharedInternally",
    label: "Shared inside",
    means: "Calls that the person shared with colleagues.",
  },
  {
    id: "callsSharedExternally",
    label: "Shared outside",
    means: "Calls that the person shared with people outside the company.",
  },
  {
    id: "callsMarkedAsFeedbackGiven",
    label: "Marked as given",
    means: "Calls that the person marked as reviewed.",
  },
  {
    id: "callsMarkedAsFeedbackReceived",
    label: "Marked as received",
    means: "Own calls that others marked as reviewed.",
  },
] as const;

export type Counter = (typeof counters)[number]["id"];
export type Counts = Record<Counter, number>;

export const noCounts = Object.fromEntries(counters.map(({ id }) => [id, 0])) as Counts;

export const paces = ["week", "month"] as const;
export type Pace = (typeof paces)[number];
