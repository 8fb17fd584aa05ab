import type { Page } from "#lib/gong/core/decode.ts";
import type { OperationId } from "#lib/gong/operations/registry.ts";
import type { GongSource } from "../run/gong-source.ts";

/** The records of a list by what was asked, for each operation by its id. */
export type FakeLists = Partial<Record<OperationId, (input: Record<string, unknown>) => unknown[]>>;

type Rest = Omit<GongSource, "workspaces" | "users" | "calls">;

/** Records of one page of a fake list. */
const pageSize = 100;

/**
 * The operations for lists of a Gong in memory. `lists` says what there is, `note` hears of every request and may throw
 * instead of an answer. Records may be anything at all, as Gong's may.
 */
export function fakeLists(
  lists: () => FakeLists,
  note: (operation: OperationId, input: unknown) => void,
): Rest {
  const answer = (operation: OperationId, input: unknown) => {
    note(operation, input);
    return lists()[operation]?.((input ?? {}) as Record<string, unknown>) ?? [];
  };
  const whole = (operation: OperationId, key: string, more: object = {}) =>
    (async (input: unknown) => ({ ...more, [key]: answer(operation, input) })) as never;
  const paged = (operation: OperationId, body: object = {}) =>
    (async (input: { cursor?: string | undefined }) => {
      const records = answer(operation, input);
      const offset = Number(input.cursor ?? 0);
      const next = offset + pageSize < records.length ? String(offset + pageSize) : undefined;
      const page: Page<unknown> = {
        items: records.slice(offset, offset + pageSize),
        records: { totalRecords: records.length, cursor: next },
        nextCursor: next,
        requestId: "fake",
        isEmptyAnswer: records.length === 0,
        rejected: [],
        body,
      };
      return page;
    }) as never;
  return {
    settings: {
      listTrackers: whole("listTrackers", "keywordTrackers"),
      listScorecards: whole("listScorecards", "scorecards"),
      listBriefs: whole("listBriefs", "briefs"),
      listCallOutcomes: whole("listCallOutcomes", "outcomes"),
    },
    stats: {
      listAnsweredScorecards: paged("listAnsweredScorecards"),
      listDayByDayActivity: paged("dayByDayActivity"),
      listAggregateActivityByPeriod: paged("aggregateActivityByPeriod"),
      listInteraction: paged("interactionStats", { timeZone: "America/New_York" }),
    },
    coaching: { getMetrics: whole("getCoachingMetrics", "coachingData") },
    library: {
      listFolders: whole("listLibraryFolders", "folders"),
      getFolderContent: whole("listLibraryFolderContent", "calls"),
    },
    flows: {
      list: paged("listFlows"),
      listFolders: paged("listFlowFolders"),
      getSteps: whole("getFlowSteps", "flows"),
    },
    tasks: { list: whole("listTasks", "tasks") },
    permissions: {
      listProfiles: whole("listPermissionProfiles", "profiles"),
      listProfileUsers: whole("listPermissionProfileUsers", "users"),
    },
  };
}
