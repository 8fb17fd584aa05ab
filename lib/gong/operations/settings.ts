import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { gongId, idText } from "../core/fields.ts";
import { nothingFound } from "./empty-texts.ts";
import { answerFields, flag, id, list, number, oneOf, text } from "./shapes.ts";

const ofWorkspace = { query: z.strictObject({ workspaceId: gongId().optional() }) };

const workspace = z.looseObject({ id: idText(), name: text(), description: text() });

const keywordTracker = z.looseObject({
  trackerId: id(),
  trackerName: text(),
  workspaceId: id(),
  languageKeywords: list(
    z.looseObject({ language: text(), keywords: list(z.string()), includeRelatedForms: flag() }),
  ),
  affiliation: text(),
  partOfQuestion: flag(),
  saidAt: text(),
  saidAtInterval: number(),
  saidAtUnit: text(),
  saidInTopics: list(z.string()),
  filterQuery: text(),
  created: text(),
  creatorUserId: id(),
  updated: text(),
  updaterUserId: id(),
});

/** Recordings show every number of this answer as text; updater "-1" means built in. */
const scorecard = z.looseObject({
  scorecardId: id(),
  scorecardName: text(),
  workspaceId: id(),
  enabled: flag(),
  updaterUserId: id(),
  created: text(),
  updated: text(),
  reviewMethod: oneOf(["AUTOMATIC", "MANUAL"]),
  questions: list(
    z.looseObject({
      questionId: id(),
      questionRevisionId: id(),
      questionText: text(),
      isOverall: flag(),
      questionType: text(),
      answerGuide: text(),
      minRange: number(),
      maxRange: number(),
      answerOptions: list(z.looseObject({ id: id(), text: text() })),
      created: text(),
      updated: text(),
      updaterUserId: id(),
    }),
  ),
});

const brief = z.looseObject({
  briefId: id(),
  briefName: text(),
  workspaceId: id(),
  description: text(),
  status: text(),
  creator: text(),
  creatorUserId: id(),
  created: text(),
  updated: text(),
});

const callOutcome = z.looseObject({
  callOutcome: text(),
  displayOrder: number(),
  connectStatus: oneOf(["CONNECTED", "NOT_CONNECTED"]),
  sentiment: oneOf(["POSITIVE", "NEGATIVE", "NEUTRAL"]),
  todoAction: oneOf(["COMPLETE", "COMPLETE_AND_REMOVE"]),
  automation: oneOf(["MARK_AS_OPT_OUT"]),
  category: oneOf(["ANSWERED", "NOT_ANSWERED"]),
});

export const settingsOperations = {
  listWorkspaces: defineOperation({
    id: "listWorkspaces",
    name: "workspaces.list",
    area: "settings",
    method: "GET",
    path: "/v2/workspaces",
    scope: "api:workspaces:read",
    access: "read",
    summary: "All workspaces of the company; there is always at least one.",
    request: {},
    response: z.looseObject({ ...answerFields, workspaces: z.array(workspace) }),
    paging: null,
    emptyOn404: null,
  }),
  listTrackers: defineOperation({
    id: "listTrackers",
    name: "settings.listTrackers",
    area: "settings",
    method: "GET",
    path: "/v2/settings/trackers",
    scope: "api:settings:trackers:read",
    access: "read",
    summary: "The keyword trackers with their phrases; smart trackers are not told.",
    request: ofWorkspace,
    response: z.looseObject({ ...answerFields, keywordTrackers: z.array(keywordTracker) }),
    paging: null,
    emptyOn404: { itemsKey: "keywordTrackers", texts: nothingFound },
  }),
  listScorecards: defineOperation({
    id: "listScorecards",
    name: "settings.listScorecards",
    area: "settings",
    method: "GET",
    path: "/v2/settings/scorecards",
    scope: "api:settings:scorecards:read",
    access: "read",
    summary: "The scorecards with their questions, switched on or off.",
    request: {},
    response: z.looseObject({ ...answerFields, scorecards: z.array(scorecard) }),
    paging: null,
    emptyOn404: { itemsKey: "scorecards", texts: nothingFound },
  }),
  listBriefs: defineOperation({
    id: "listBriefs",
    name: "settings.listBriefs",
    area: "settings",
    method: "GET",
    path: "/v2/settings/briefs",
    scope: "api:ai-briefer:read",
    access: "read",
    summary: "The kinds of brief that the company has set up, not the briefs themselves.",
    request: ofWorkspace,
    response: z.looseObject({ ...answerFields, briefs: z.array(brief) }),
    paging: null,
    emptyOn404: { itemsKey: "briefs", texts: nothingFound },
  }),
  listCallOutcomes: defineOperation({
    id: "listCallOutcomes",
    name: "settings.listCallOutcomes",
    area: "settings",
    method: "GET",
    path: "/v2/call-outcomes",
    scope: "api:call-outcomes:read",
    access: "read",
    summary: "The outcomes that can be chosen for a dialled call.",
    request: {},
    response: z.looseObject({ ...answerFields, outcomes: z.array(callOutcome) }),
    paging: null,
    emptyOn404: null,
  }),
};
