import { briefsStream } from "./catalog/briefs.ts";
import { callOutcomesStream } from "./catalog/call-outcomes.ts";
import { flowFoldersStream } from "./catalog/flow-folders.ts";
import { flowsStream } from "./catalog/flows.ts";
import { libraryStream } from "./catalog/library.ts";
import { permissionProfilesStream } from "./catalog/permission-profiles.ts";
import { scorecardsStream } from "./catalog/scorecards.ts";
import { tasksStream } from "./catalog/tasks.ts";
import { trackersStream } from "./catalog/trackers.ts";
import { usersStream } from "./directory/users.ts";
import { workspacesStream } from "./directory/workspaces.ts";
import type { ListStream } from "./lists/list-stream.ts";
import { activityStream } from "./stats/activity.ts";
import { activityTotalsStream } from "./stats/activity-totals.ts";
import { answeredScorecardsStream } from "./stats/answered-scorecards.ts";
import { coachingStream } from "./stats/coaching.ts";
import { interactionStream } from "./stats/interaction.ts";
import type { StreamName } from "./streams.ts";

/** Who and where: what the other streams take their lists from. */
export const directoryStreams = {
  workspaces: workspacesStream,
  users: usersStream,
} satisfies Partial<Record<StreamName, ListStream>>;

/** The other streams that consist of lists, each read whole. */
export const listStreams = {
  trackers: trackersStream,
  briefs: briefsStream,
  scorecards: scorecardsStream,
  answered_scorecards: answeredScorecardsStream,
  activity: activityStream,
  activity_totals: activityTotalsStream,
  interaction: interactionStream,
  coaching: coachingStream,
  library: libraryStream,
  flows: flowsStream,
  flow_folders: flowFoldersStream,
  tasks: tasksStream,
  call_outcomes: callOutcomesStream,
  permission_profiles: permissionProfilesStream,
} satisfies Partial<Record<StreamName, ListStream>>;
