import { z } from "zod";
import { idText, maybe, numberLike, openEnum } from "../core/fields.ts";
import { crmContext } from "./crm-context.ts";
import { flag, id, list, number, oneOf, text } from "./shapes.ts";

/** The facts of a call. `duration` is in seconds; times are ISO-8601 with the company's offset. */
export const callFacts = z.looseObject({
  id: idText(),
  url: text(),
  title: text(),
  scheduled: text(),
  started: text(),
  duration: number(),
  primaryUserId: id(),
  direction: oneOf(["Inbound", "Outbound", "Conference", "Unknown"]),
  system: text(),
  scope: oneOf(["Internal", "External", "Unknown"]),
  media: oneOf(["Video", "Audio"]),
  language: text(),
  workspaceId: id(),
  sdrDisposition: text(),
  clientUniqueId: text(),
  customData: text(),
  purpose: text(),
  meetingUrl: text(),
  isPrivate: flag(),
  calendarEventId: text(),
});

/** Somebody on the call: `id` is the taking part, `userId` the Gong user, `speakerId` joins the transcript. */
const party = z.looseObject({
  id: id(),
  emailAddress: text(),
  name: text(),
  title: text(),
  userId: id(),
  speakerId: id(),
  context: list(crmContext(["Contact", "User", "Lead"])),
  affiliation: oneOf(["Internal", "External", "Unknown"]),
  phoneNumber: text(),
  methods: list(openEnum(["Invitee", "Attendee"])),
});

/** Seconds into the call. */
const occurrence = z.looseObject({ startTime: number(), speakerId: id() });

const tracker = z.looseObject({
  id: id(),
  name: text(),
  count: number(),
  type: oneOf(["KEYWORD", "SMART"]),
  occurrences: list(occurrence),
  phrases: list(z.looseObject({ count: number(), occurrences: list(occurrence), phrase: text() })),
});

/** Times and durations are in seconds. */
const content = z.looseObject({
  structure: list(z.looseObject({ name: text(), duration: number() })),
  trackers: list(tracker),
  topics: list(z.looseObject({ name: text(), duration: number() })),
  brief: text(),
  outline: list(
    z.looseObject({
      section: text(),
      startTime: number(),
      duration: number(),
      items: list(z.looseObject({ text: text(), startTime: number() })),
    }),
  ),
  highlights: list(
    z.looseObject({
      title: text(),
      items: list(z.looseObject({ text: text(), startTimes: list(numberLike()) })),
    }),
  ),
  callOutcome: maybe(z.looseObject({ id: id(), category: text(), name: text() })),
  keyPoints: list(z.looseObject({ text: text() })),
});

/** `talkTime` and `duration` are in seconds. */
const interaction = z.looseObject({
  speakers: list(z.looseObject({ id: id(), userId: id(), talkTime: number() })),
  interactionStats: list(z.looseObject({ name: text(), value: number() })),
  video: list(z.looseObject({ name: text(), duration: number() })),
  questions: maybe(z.looseObject({ companyCount: number(), nonCompanyCount: number() })),
});

const publicComment = z.looseObject({
  id: id(),
  audioStartTime: number(),
  audioEndTime: number(),
  commenterUserId: id(),
  comment: text(),
  posted: text(),
  inReplyTo: id(),
  duringCall: flag(),
});

/** A call with the blocks that the content selector asked for; the others are absent. */
export const extensiveCall = z.looseObject({
  metaData: callFacts,
  context: list(crmContext(["Opportunity", "Account"])),
  parties: list(party),
  content: maybe(content),
  interaction: maybe(interaction),
  collaboration: maybe(z.looseObject({ publicComments: list(publicComment) })),
  media: maybe(z.looseObject({ audioUrl: text(), videoUrl: text() })),
});

/** `start` and `end` are in MILLISECONDS, unlike every other offset of this API. */
const sentence = z.looseObject({ start: numberLike(), end: numberLike(), text: text() });

const monologue = z.looseObject({
  speakerId: id(),
  topic: text(),
  sentences: list(sentence),
});

export const callTranscript = z.looseObject({ callId: idText(), transcript: list(monologue) });

export type GongCallFacts = z.output<typeof callFacts>;
export type GongExtensiveCall = z.output<typeof extensiveCall>;
export type GongCallTranscript = z.output<typeof callTranscript>;
