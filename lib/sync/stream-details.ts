import { type OperationId, operations } from "#lib/gong/operations/registry.ts";
import type { Area } from "#lib/tenancy/areas.ts";
import type { StreamName } from "./streams.ts";

export interface StreamDetails {
  /** As in a list: "Answered scorecards". */
  title: string;
  /** What is read how often, and how much of it again, as a sentence. */
  rhythm: string;
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
    rhythm: "All of them every 6 hours.",
    firstRunAfterMs: 0,
    operations: ["listWorkspaces"],
    area: "settings",
  },
  users: {
    title: "Users",
    rhythm: "All of them every hour.",
    firstRunAfterMs: 0,
    operations: ["listUsers"],
    area: "people",
  },
  calls: {
    title: "Calls",
    rhythm: "What is new every 5 minutes, with up to a day before it again; 14 days again once a day.",
    firstRunAfterMs: 0,
    operations: ["listCallsExtensive"],
    area: "calls",
  },
  transcripts: {
    title: "Transcripts",
    rhythm: "Those that Gong had not made yet, from a minute to three days after their call.",
    firstRunAfterMs: 0,
    operations: ["getCallTranscripts"],
    area: "transcripts",
  },
  months: {
    title: "Monthly counts",
    rhythm: "Gong’s own count of recent months once a day, of older ones every 29 days.",
    firstRunAfterMs: afterCallsMs,
    operations: ["listCallsExtensive"],
    area: "calls",
  },
  trackers: {
    title: "Trackers",
    rhythm: "All of them every 12 hours.",
    firstRunAfterMs: 0,
    operations: ["listTrackers"],
    area: "settings",
  },
  briefs: {
    title: "Brief settings",
    rhythm: "All of them once a day.",
    firstRunAfterMs: 0,
    operations: ["listBriefs"],
    area: "settings",
  },
  scorecards: {
    title: "Scorecards",
    rhythm: "All of them every 12 hours.",
    firstRunAfterMs: 0,
    operations: ["listScorecards"],
    area: "scorecards",
  },
  answered_scorecards: {
    title: "Answered scorecards",
    rhythm: "The last 3 days every 3 hours; each week again every 4 days until 3 weeks after it.",
    firstRunAfterMs: afterCallsMs,
    operations: ["listAnsweredScorecards"],
    area: "scorecards",
  },
  activity: {
    title: "Activity by day",
    rhythm: "The last 2 weeks twice a day; others every 4 days until 3 weeks after them.",
    firstRunAfterMs: afterCallsMs,
    operations: ["dayByDayActivity"],
    area: "stats",
  },
  activity_totals: {
    title: "Activity by week and month",
    rhythm: "The last two weeks and months twice a day; others every 14 days.",
    firstRunAfterMs: afterCallsMs,
    operations: ["aggregateActivityByPeriod"],
    area: "stats",
  },
  interaction: {
    title: "Interaction",
    rhythm: "The present week and month once a day; others every 4 days until 2 weeks after them.",
    firstRunAfterMs: afterCallsMs,
    operations: ["interactionStats"],
    area: "stats",
  },
  coaching: {
    title: "Coaching",
    rhythm: "The present month once a day where there is something, else once a week.",
    firstRunAfterMs: afterCallsMs,
    operations: ["getCoachingMetrics"],
    area: "stats",
  },
  library: {
    title: "Library",
    rhythm: "The folders every 8 hours; what lies in one when it has changed, else every 3 days.",
    firstRunAfterMs: afterCallsMs,
    operations: ["listLibraryFolders", "listLibraryFolderContent"],
    area: "library",
  },
  flows: {
    title: "Flows",
    rhythm: "Everybody’s once a day, twice a day for those who own some.",
    firstRunAfterMs: afterCallsMs,
    operations: ["listFlows", "getFlowSteps"],
    area: "flows",
  },
  flow_folders: {
    title: "Flow folders",
    rhythm: "The company’s once a day, everybody’s own once a week.",
    firstRunAfterMs: afterCallsMs,
    operations: ["listFlowFolders"],
    area: "flows",
  },
  tasks: {
    title: "Tasks",
    rhythm: "Twice a day for people with open ones, else every 4 days.",
    firstRunAfterMs: afterCallsMs,
    operations: ["listTasks"],
    area: "flows",
  },
  call_outcomes: {
    title: "Call outcomes",
    rhythm: "All of them once a day.",
    firstRunAfterMs: 0,
    operations: ["listCallOutcomes"],
    area: "settings",
  },
  permission_profiles: {
    title: "Permission profiles",
    rhythm: "The profiles once a day, who holds them every 3 days.",
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
