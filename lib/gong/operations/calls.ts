import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { cursor, dateTime, gongId, idText, uploadFile } from "../core/fields.ts";
import { newCall } from "./call-input.ts";
import { callFacts, callTranscript, extensiveCall } from "./call-schemas.ts";
import { nothingMatches } from "./empty-texts.ts";
import { answerFields, id, list, onOff, pageFields, text } from "./shapes.ts";

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
      parties: onOff(),
      content: z
        .strictObject({
          structure: onOff(),
          topics: onOff(),
          trackers: onOff(),
          trackerOccurrences: onOff(),
          pointsOfInterest: onOff(),
          brief: onOff(),
          outline: onOff(),
          highlights: onOff(),
          callOutcome: onOff(),
          keyPoints: onOff(),
        })
        .optional(),
      interaction: z
        .strictObject({
          speakers: onOff(),
          video: onOff(),
          personInteractionStats: onOff(),
          questions: onOff(),
        })
        .optional(),
      collaboration: z.strictObject({ publicComments: onOff() }).optional(),
      media: onOff(),
    })
    .optional(),
});

/** What Gong takes as a recording: WAV, MP3, MP4, MKV and FLAC, up to 1.5 GB. */
const recording = uploadFile({
  maxBytes: 1_500_000_000,
  contentTypes: [
    "audio/wav",
    "audio/x-wav",
    "audio/vnd.wave",
    "audio/mpeg",
    "audio/mp3",
    "audio/mp4",
    "video/mp4",
    "audio/x-matroska",
    "video/x-matroska",
    "audio/flac",
    "audio/x-flac",
  ],
});

const crmAssociation = z.looseObject({
  callId: idText(),
  userId: id(),
  created: text(),
  associatedCrmObjects: list(z.looseObject({ accountCrmId: id(), dealCrmId: id() })),
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
    response: z.looseObject({ ...pageFields, calls: z.array(callFacts) }),
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
    response: z.looseObject({ ...answerFields, call: callFacts }),
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
    response: z.looseObject({ ...pageFields, calls: z.array(extensiveCall) }),
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
    response: z.looseObject({ ...pageFields, callTranscripts: z.array(callTranscript) }),
    paging: { itemsKey: "callTranscripts" },
    emptyOn404: { itemsKey: "callTranscripts", texts: nothingMatches },
  }),
  createCall: defineOperation({
    id: "createCall",
    name: "calls.create",
    area: "calls",
    method: "POST",
    path: "/v2/calls",
    scope: "api:calls:create",
    access: "write",
    summary: "Adds a call; its recording comes from a link or is uploaded afterwards.",
    contentType: "application/json",
    request: { body: newCall },
    response: z.looseObject({ ...answerFields, callId: idText() }),
    paging: null,
    emptyOn404: null,
  }),
  uploadCallMedia: defineOperation({
    id: "uploadCallMedia",
    name: "calls.uploadMedia",
    area: "calls",
    method: "PUT",
    path: "/v2/calls/{id}/media",
    scope: "api:calls:create",
    access: "write",
    summary: "Uploads the recording of a call that was added before.",
    contentType: "multipart/form-data",
    request: { path: z.strictObject({ id: gongId() }), body: z.strictObject({ mediaFile: recording }) },
    response: z.looseObject({ ...answerFields, callId: id(), url: text() }),
    paging: null,
    emptyOn404: null,
    timeoutMs: 7_200_000,
  }),
  listManualCrmAssociations: defineOperation({
    id: "listManualCrmAssociations",
    name: "calls.listManualCrmAssociations",
    area: "calls",
    method: "GET",
    path: "/v2/calls/manual-crm-associations",
    scope: "api:crm-calls:manual-association:read",
    access: "read",
    summary: "Calls that people tied to an account or deal by hand, oldest first.",
    standing: "withdrawn",
    request: { query: z.strictObject({ cursor: cursor(), fromDateTime: dateTime().optional() }) },
    response: z.looseObject({ ...pageFields, associations: z.array(crmAssociation) }),
    paging: { itemsKey: "associations" },
    emptyOn404: null,
  }),
};
