import { aiOperations } from "./ai/ai-operations.ts";
import { callAccessOperations } from "./call-access/call-access-operations.ts";
import { callOperations } from "./calls/call-operations.ts";
import { coachingOperations } from "./coaching/coaching-operations.ts";
import { crmOperations } from "./crm/crm-operations.ts";
import { dataPrivacyOperations } from "./data-privacy/data-privacy-operations.ts";
import { digitalInteractionOperations } from "./digital-interactions/digital-interaction-operations.ts";
import { engagementOperations } from "./engagement/engagement-operations.ts";
import { flowOperations } from "./flows/flow-operations.ts";
import { integrationSettingsOperations } from "./integration-settings/integration-settings-operations.ts";
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
import { targetOperations } from "./targets/target-operations.ts";
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
  ...crmOperations,
  ...dataPrivacyOperations,
  ...engagementOperations,
  ...digitalInteractionOperations,
  ...integrationSettingsOperations,
  ...aiOperations,
  ...targetOperations,
];
