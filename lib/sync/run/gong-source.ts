import type { Page } from "#lib/gong/core/decode.ts";
import type { OperationInput, OperationItem, OperationOutput } from "#lib/gong/core/define-operation.ts";
import type { CallOptions } from "#lib/gong/core/execute.ts";
import type { GongCallTranscript, GongExtensiveCall } from "#lib/gong/operations/call-schemas.ts";
import type { Operations } from "#lib/gong/operations/registry.ts";
import type { GongUser } from "#lib/gong/operations/users.ts";

/** Asks for a list that Gong gives whole. */
type Whole<Id extends keyof Operations> = (
  input: OperationInput<Operations[Id]>,
  options?: CallOptions,
) => Promise<OperationOutput<Operations[Id]>>;

/** Asks for one page of a list. */
type Paged<Id extends keyof Operations> = (
  input: OperationInput<Operations[Id]>,
  options?: CallOptions,
) => Promise<Page<OperationItem<Operations[Id]>>>;

/** The operations that copying needs; a `GongClient` is one. */
export interface GongSource {
  workspaces: { list: Whole<"listWorkspaces"> };
  users: { list(input?: { cursor?: string }, options?: CallOptions): Promise<Page<GongUser>> };
  calls: {
    listExtensive(
      input: OperationInput<Operations["listCallsExtensive"]>,
      options?: CallOptions,
    ): Promise<Page<GongExtensiveCall>>;
    getTranscripts(
      input: OperationInput<Operations["getCallTranscripts"]>,
      options?: CallOptions,
    ): Promise<Page<GongCallTranscript>>;
  };
  settings: {
    listTrackers: Whole<"listTrackers">;
    listScorecards: Whole<"listScorecards">;
    listBriefs: Whole<"listBriefs">;
    listCallOutcomes: Whole<"listCallOutcomes">;
  };
  stats: {
    listAnsweredScorecards: Paged<"listAnsweredScorecards">;
    listDayByDayActivity: Paged<"dayByDayActivity">;
    listAggregateActivityByPeriod: Paged<"aggregateActivityByPeriod">;
    listInteraction: Paged<"interactionStats">;
  };
  coaching: { getMetrics: Whole<"getCoachingMetrics"> };
  library: {
    listFolders: Whole<"listLibraryFolders">;
    getFolderContent: Whole<"listLibraryFolderContent">;
  };
  flows: {
    list: Paged<"listFlows">;
    listFolders: Paged<"listFlowFolders">;
    getSteps: Whole<"getFlowSteps">;
  };
  tasks: { list: Whole<"listTasks"> };
  permissions: {
    listProfiles: Whole<"listPermissionProfiles">;
    listProfileUsers: Whole<"listPermissionProfileUsers">;
  };
}
