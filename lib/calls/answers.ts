import { z } from "zod";
import { callSides, transcriptStates } from "./choices.ts";

const text = z.string().nullable();

const summary = {
  id: z.string(),
  startedAt: z.iso.datetime(),
  title: text,
  accountName: text,
  host: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  workspaceName: text,
  partyCount: z.int(),
  durationSeconds: z.number(),
  usTalkSeconds: z.number().nullable(),
  themTalkSeconds: z.number().nullable(),
  direction: z.string(),
  scope: z.string(),
  isPrivate: z.boolean(),
  transcriptState: z.enum(transcriptStates),
};

export const CallSummary = z.strictObject(summary);
export type CallSummary = z.infer<typeof CallSummary>;

/** A call with what only the list tells of it. */
export const ListedCall = z.strictObject({
  ...summary,
  trackers: z
    .array(z.strictObject({ name: z.string(), occurrences: z.int() }))
    .describe("Those heard most come first."),
  score: z
    .number()
    .nullable()
    .describe("The mean of its overall scores that the reader may see; null where there is none."),
});
export type ListedCall = z.infer<typeof ListedCall>;

export const CallsPage = z.strictObject({
  calls: z.array(ListedCall),
  nextCursor: text.describe("Null on the last page."),
  count: z
    .strictObject({ value: z.int(), isCapped: z.boolean() })
    .nullable()
    .describe("Calls that match, counted to 1,000 at most; only on the first page."),
  hidden: z
    .int()
    .nullable()
    .describe(
      "Matching calls that the tenant’s policy hides from the reader; told only to those who look after the tenant.",
    ),
});
export type CallsPage = z.infer<typeof CallsPage>;

export const CallParty = z.strictObject({
  position: z.int(),
  name: text,
  title: text,
  emailAddress: text,
  phoneNumber: text,
  side: z.enum(callSides),
  speakerId: text,
  /** The Gong user of our side. */
  userId: text,
  isHost: z.boolean(),
  talkSeconds: z.number().nullable(),
  methods: z.array(z.string()),
});
export type CallParty = z.infer<typeof CallParty>;

export const CallDetail = z.strictObject({
  ...summary,
  url: text,
  scheduledAt: z.iso.datetime().nullable(),
  purpose: text,
  language: text,
  system: text,
  media: text,
  brief: text,
  parties: z.array(CallParty),
  mirroredAt: z.iso.datetime(),
});
export type CallDetail = z.infer<typeof CallDetail>;

/** One speaker turn. Times are milliseconds from the start of the call. */
export const TranscriptTurn = z.strictObject({
  speakerId: text,
  side: z.enum(callSides),
  startMs: z.number(),
  endMs: z.number(),
  topic: text,
  sentences: z.array(z.strictObject({ startMs: z.number(), endMs: z.number(), text: z.string() })),
});
export type TranscriptTurn = z.infer<typeof TranscriptTurn>;

export const CallTranscript = z.strictObject({
  state: z.enum(transcriptStates),
  turns: z.array(TranscriptTurn),
});
export type CallTranscript = z.infer<typeof CallTranscript>;
