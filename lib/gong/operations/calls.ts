import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { cursor, dateTime, gongId, maybe, records } from "../core/fields.ts";
import { callFacts, callTranscript, extensiveCall } from "./call-schemas.ts";
import { nothingMatches } from "./empty-texts.ts";

const flag = () => z.boolean().optional();
const page = { requestId: maybe(z.string()), records: maybe(records) };

const callsFilter = {
  fromDateTime: dateTime().optional(),
  toDateTime: dateTime().optional(),
  workspaceId: gongId().optional(),
  callIds: z.array(gongId()).min(1).optional(),
};

const contentSelector = z.strictObject({
  context: z.enum(["None", "Basic", "Extended"]).optional(),
  contextTiming: z.array(z.enum(["Now", "TimeOfCall"])).optional(),
  exposedFields: z
    .strictObject({
      parties: flag(),
      content: z
        .strictObject({
          structure: flag(),
          topics: flag(),
          trackers: flag(),
          trackerOccurrences: flag(),
          pointsOfInterest: flag(),
          brief: flag(),
          outline: flag(),
          highlights: flag(),
          callOutcome: flag(),
          keyPoints: flag(),
        })
        .optional(),
      interaction: z
        .strictObject({ speakers: flag(), video: flag(), personInteractionStats: flag(), questions: flag() })
        .optional(),
      collaboration: z.strictObject({ publicComments: flag() }).optional(),
      media: flag(),
    })
    .optional(),
});

export const callsOperations = {
  listCalls: defineOperation({
    id: "listCalls",
    name: "calls.list",
    area: "calls",
    method: "GET",
    path: "/v2/calls",
    scope: "api:calls:read:basic",
    access: "read",
    summary: "Bare facts of the calls in a time span, private ones included.",
    request: {
      query: z.strictObject({
        cursor: cursor(),
        fromDateTime: dateTime(),
        toDateTime: dateTime(),
        workspaceId: gongId().optional(),
      }),
    },
    response: z.looseObject({ ...page, calls: z.array(callFacts) }),
    paging: { itemsKey: "calls" },
    emptyOn404: { itemsKey: "calls", texts: nothingMatches },
  }),
  getCall: defineOperation({
    id: "getCall",
    name: "calls.get",
    area: "calls",
    method: "GET",
    path: "/v2/calls/{id}",
    scope: "api:calls:read:basic",
    access: "read",
    summary: "Bare facts of one call.",
    request: { path: z.strictObject({ id: gongId() }) },
    response: z.looseObject({ requestId: maybe(z.string()), call: callFacts }),
    paging: null,
    emptyOn404: null,
  }),
  listCallsExtensive: defineOperation({
    id: "listCallsExtensive",
    name: "calls.listExtensive",
    area: "calls",
    method: "POST",
    path: "/v2/calls/extensive",
    scope: "api:calls:read:extensive",
    extraScopes: [{ flag: "contentSelector.exposedFields.media", scope: "api:calls:read:media-url" }],
    access: "read",
    summary: "Calls with chosen detail: people, topics, trackers, interaction, comments, media links.",
    contentType: "application/json",
    request: {
      body: z.strictObject({
        cursor: cursor(),
        filter: z.strictObject({ ...callsFilter, primaryUserIds: z.array(gongId()).min(1).optional() }),
        contentSelector: contentSelector.optional(),
      }),
    },
    response: z.looseObject({ ...page, calls: z.array(extensiveCall) }),
    paging: { itemsKey: "calls" },
    emptyOn404: { itemsKey: "calls", texts: nothingMatches },
  }),
  getCallTranscripts: defineOperation({
    id: "getCallTranscripts",
    name: "calls.getTranscripts",
    area: "calls",
    method: "POST",
    path: "/v2/calls/transcript",
    scope: "api:calls:read:transcript",
    access: "read",
    summary: "Who said what and when, in milliseconds, for calls in a time span or by id.",
    contentType: "application/json",
    request: { body: z.strictObject({ cursor: cursor(), filter: z.strictObject(callsFilter) }) },
    response: z.looseObject({ ...page, callTranscripts: z.array(callTranscript) }),
    paging: { itemsKey: "callTranscripts" },
    emptyOn404: { itemsKey: "callTranscripts", texts: nothingMatches },
  }),
};
