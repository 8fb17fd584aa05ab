import { type OperationId, operations } from "#lib/gong/operations/registry.ts";
import type { Area } from "#lib/tenancy/areas.ts";
import type { StreamName } from "./streams.ts";

export interface StreamDetails {
  /** As in a list: "Answered scorecards". */
  title: string;
  /** Milliseconds from connecting to the first run, where calls go first. */
  firstRunAfterMs: number;
  /** The operations that it needs, and by them the scopes. */
  operations: readonly OperationId[];
  /** Who may see what it copies. */
  area: Area;
}

const minuteMs = 60_000;
/** Longer than the first thirty days of calls take, so that those have the requests to themselves. */
const afterCallsMs = 3 * minuteMs;

/** What is known of each stream; the list of streams itself is in `streams.ts`. */
export const streamDetails: Record<StreamName, StreamDetails> = {
  workspaces: {
    title: "Workspaces",
    firstRunAfterMs: 0,
    operations: ["listWorkspaces"],
    area: "settings",
  },
  users: {
    title: "Users",
    firstRunAfterMs: 0,
    operations: ["listUsers"],
    area: "people",
  },
  calls: {
    title: "Calls",
    firstRunAfterMs: 0,
    operations: ["listCallsExtensive"],
    area: "calls",
  },
  transcripts: {
    title: "Transcripts",
    firstRunAfterMs: 0,
    operations: ["getCallTranscripts"],
    area: "transcripts",
  },
  months: {
    title: "Monthly counts",
    firstRunAfterMs: 0,
    operations: ["listCallsExtensive"],
    area: "calls",
  },
  trackers: {
    title: "Trackers",
    firstRunAfterMs: 0,
    operations: ["listTrackers"],
    area: "settings",
  },
  briefs: {
    title: "Brief settings",
    firstRunAfterMs: 0,
    operations: ["listBriefs"],
    area: "settings",
  },
  scorecards: {
    title: "Scorecards",
    firstRunAfterMs: 0,
    operations: ["listScorecards"],
    area: "scorecards",
  },
  answered_scorecards: {
    title: "Answered scorecards",
    firstRunAfterMs: afterCallsMs,
    operations: ["listAnsweredScorecards"],
    area: "scorecards",
  },
  activity: {
    title: "Activity by day",
    firstRunAfterMs: afterCallsMs,
    operations: ["dayByDayActivity"],
    area: "stats",
  },
  activity_totals: {
    title: "Activity by week and month",
    firstRunAfterMs: afterCallsMs,
    operations: ["aggregateActivityByPeriod"],
    area: "stats",
  },
  interaction: {
    title: "Interaction",
    firstRunAfterMs: afterCallsMs,
    operations: ["interactionStats"],
    area: "stats",
  },
  coaching: {
    title: "Coaching",
    firstRunAfterMs: afterCallsMs,
    operations: ["getCoachingMetrics"],
    area: "stats",
  },
  library: {
    title: "Library",
    firstRunAfterMs: afterCallsMs,
    operations: ["listLibraryFolders", "listLibraryFolderContent"],
    area: "library",
  },
  flows: {
    title: "Flows",
    firstRunAfterMs: afterCallsMs,
    operations: ["listFlows", "getFlowSteps"],
    area: "flows",
  },
  flow_folders: {
    title: "Flow folders",
    firstRunAfterMs: afterCallsMs,
    operations: ["listFlowFolders"],
    area: "flows",
  },
  tasks: {
    title: "Tasks",
    firstRunAfterMs: afterCallsMs,
    operations: ["listTasks"],
    area: "flows",
  },
  call_outcomes: {
    title: "Call outcomes",
    firstRunAfterMs: 0,
    operations: ["listCallOutcomes"],
    area: "settings",
  },
  permission_profiles: {
    title: "Permission profiles",
    firstRunAfterMs: afterCallsMs,
    operations: ["listPermissionProfiles", "listPermissionProfileUsers"],
    area: "people",
  },
};

/** The scopes that a stream cannot do without, from the operations it uses. */
export function scopesOf(stream: StreamName): string[] {
  const scopes = streamDetails[stream].operations.map((id) => operations[id].scope);
  return [...new Set(scopes)].filter((scope) => scope !== null);
}
