/** The kinds of data that are copied, each with its own schedule, scope and troubles, in the order of the sync page. */
export const streams = [
  "workspaces",
  "users",
  "calls",
  "transcripts",
  "months",
  "trackers",
  "briefs",
  "scorecards",
  "answered_scorecards",
  "activity",
  "activity_totals",
  "interaction",
  "coaching",
  "library",
  "flows",
  "flow_folders",
  "tasks",
  "call_outcomes",
  "permission_profiles",
] as const;

export type StreamName = (typeof streams)[number];

/** True for the name of a stream that this version copies; a job of another version may name others. */
export function isStreamName(value: unknown): value is StreamName {
  return streams.some((stream) => stream === value);
}

const minuteMs = 60_000;

/**
 * Milliseconds from the end of a run to the next one. Transcripts follow the due times of their own queue, and parts of
 * a stream may be due less often than the stream looks for due ones.
 */
export const streamIntervalsMs: Record<StreamName, number> = {
  workspaces: 360 * minuteMs,
  users: 60 * minuteMs,
  calls: 5 * minuteMs,
  transcripts: 0,
  months: 60 * minuteMs,
  trackers: 720 * minuteMs,
  briefs: 1_440 * minuteMs,
  scorecards: 720 * minuteMs,
  answered_scorecards: 60 * minuteMs,
  activity: 60 * minuteMs,
  activity_totals: 60 * minuteMs,
  interaction: 60 * minuteMs,
  coaching: 60 * minuteMs,
  library: 60 * minuteMs,
  flows: 60 * minuteMs,
  flow_folders: 60 * minuteMs,
  tasks: 60 * minuteMs,
  call_outcomes: 1_440 * minuteMs,
  permission_profiles: 60 * minuteMs,
};

/** How far back the first copy reads. */
export const firstCopyDays = 30;

/**
 * How long a run takes a worker's place, in ms: then it queues behind other tenants' runs. The copying of calls takes
 * seconds to come up to its pace, so its slices are long, and longer where nobody waits (`Slice`). A list ends with the part it is at; one that turns out long leaves
 * the places of quick runs soon and goes on among the long ones.
 */
export function sliceMsOf(stream: StreamName, reason: string): number {
  if (stream === "calls") return 45_000;
  return reason === "continue" ? 20_000 : 5_000;
}

/** A run that has not committed for this long is taken for dead, and the next one may start. */
export const leaseMs = 150_000;
