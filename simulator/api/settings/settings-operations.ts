import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { fullNameOf } from "../../state/find-user.ts";
import type { BriefKind } from "../../world/briefs.ts";
import type { JsonObject } from "../../world/types.ts";
import { printTime } from "../../world/zone.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { printScorecard } from "./print-scorecard.ts";
import { printTracker } from "./print-tracker.ts";

/** The workspace asked for, or undefined for all. Throws the documented 404 for one that is not there. */
function readWorkspace({ company, query }: ApiRequest): string | undefined {
  const read = FieldReader.ofQuery(query);
  const workspaceId = read.text("workspaceId") || undefined;
  read.assertValid();
  const isKnown = company.company.workspaces.some(({ id }) => id === workspaceId);
  if (workspaceId !== undefined && !isKnown) throw new GongError(404, "Workspace not found");
  return workspaceId;
}

/** Trackers of the whole company belong to every workspace. */
function listTrackers(request: ApiRequest): JsonObject {
  const { company } = request.company;
  const asked = readWorkspace(request);
  const trackers = company.trackers.filter(
    ({ workspaceId }) => asked === undefined || workspaceId === null || workspaceId === asked,
  );
  return { keywordTrackers: trackers.map((tracker) => printTracker(company, tracker)) };
}

function listScorecards({ company, nowMs }: ApiRequest): JsonObject {
  const { scorecards, offsetAt } = company.company;
  return { scorecards: scorecards.map((scorecard) => printScorecard(scorecard, offsetAt, nowMs)) };
}

function listBriefs(request: ApiRequest): JsonObject {
  const asked = readWorkspace(request);
  const { briefs } = request.company.company;
  const shown = briefs.filter(({ workspaceId }) => asked === undefined || workspaceId === asked);
  return { briefs: shown.map((brief) => printBrief(request, brief)) };
}

function printBrief({ company }: ApiRequest, brief: BriefKind): JsonObject {
  const { offsetAt } = company.company;
  const creator = company.users({ includeAvatars: false }).find(({ id }) => id === brief.creatorUserId);
  return {
    briefId: brief.id,
    briefName: brief.name,
    workspaceId: brief.workspaceId,
    description: brief.description,
    status: brief.isPublished ? "Published" : "Not published",
    creator: fullNameOf(creator ?? null),
    creatorUserId: brief.creatorUserId,
    created: printTime(offsetAt, brief.createdMs, 0),
    updated: printTime(offsetAt, brief.updatedMs, 0),
  };
}

export const settingsOperations: Operation[] = [
  {
    id: "listTrackers",
    method: "GET",
    path: "/v2/settings/trackers",
    scope: "api:settings:trackers:read",
    readsBody: false,
    handle: listTrackers,
  },
  {
    id: "listScorecards",
    method: "GET",
    path: "/v2/settings/scorecards",
    scope: "api:settings:scorecards:read",
    readsBody: false,
    handle: listScorecards,
  },
  {
    id: "listBriefs",
    method: "GET",
    path: "/v2/settings/briefs",
    scope: "api:ai-briefer:read",
    readsBody: false,
    handle: listBriefs,
  },
];
