import { callAccessOperations } from "./call-access/call-access-operations.ts";
import { callOperations } from "./calls/call-operations.ts";
import { coachingOperations } from "./coaching/coaching-operations.ts";
import { flowOperations } from "./flows/flow-operations.ts";
import { libraryOperations } from "./library/library-operations.ts";
import { logOperations } from "./logs/log-operations.ts";
import { meetingOperations } from "./meetings/meeting-operations.ts";
import type { Operation } from "./operation.ts";
import { outcomeOperations } from "./outcomes/outcome-operations.ts";
import { permissionOperations } from "./permissions/permission-operations.ts";
import { settingsOperations } from "./settings/settings-operations.ts";
import { activityOperations } from "./stats/activity-operations.ts";
import { answeredScorecardOperations } from "./stats/answered-scorecard-operations.ts";
import { interactionOperations } from "./stats/interaction-operations.ts";
import { taskOperations } from "./tasks/task-operations.ts";
import { settingsHistoryOperations } from "./users/settings-history-operations.ts";
import { userOperations } from "./users/user-operations.ts";
import { workspaceOperations } from "./workspaces/workspace-operations.ts";

export const OPERATIONS: readonly Operation[] = [
  ...workspaceOperations,
  ...userOperations,
  ...callOperations,
  ...callAccessOperations,
  ...flowOperations,
  ...taskOperations,
  ...meetingOperations,
  ...settingsHistoryOperations,
  ...settingsOperations,
  ...outcomeOperations,
  ...libraryOperations,
  ...coachingOperations,
  ...logOperations,
  ...permissionOperations,
  ...activityOperations,
  ...interactionOperations,
  ...answeredScorecardOperations,
];
