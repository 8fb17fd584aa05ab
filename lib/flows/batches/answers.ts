import { z } from "zod";
import { batchSources, batchStates, itemStates, verdicts } from "./choices.ts";
import { BatchOverrides, FlowBatchSettingsInput } from "./schemas.ts";

const text = z.string().nullable();
const at = z.iso.datetime().nullable();
const count = z.int();

export const FlowBatchSettings = FlowBatchSettingsInput.extend({
  canChange: z.boolean().describe("True when this member may change them."),
});
export type FlowBatchSettings = z.infer<typeof FlowBatchSettings>;

/** What holds a batch up, in words. */
export const BatchTrouble = z.strictObject({
  code: z.string(),
  sentence: z.string(),
  nextStep: text,
  gongRequestId: text.describe("Gong’s own id of the request, for their support."),
  at: z.iso.datetime(),
});
export type BatchTrouble = z.infer<typeof BatchTrouble>;

/** What can be done to a batch now, by whoever asks. */
export const BatchMoves = z.strictObject({
  edit: z.boolean(),
  check: z.boolean(),
  confirm: z.boolean(),
  approve: z.boolean(),
  reject: z.boolean(),
  pause: z.boolean(),
  resume: z.boolean(),
  cancel: z.boolean(),
  retry: z.boolean(),
  undo: z.boolean(),
});
export type BatchMoves = z.infer<typeof BatchMoves>;

const summary = {
  id: z.string(),
  state: z.enum(batchStates),
  name: text,
  source: z.enum(batchSources),
  flow: z.strictObject({ id: z.string(), name: z.string(), isExclusive: z.boolean() }).nullable(),
  owner: z.strictObject({ email: z.string(), name: z.string() }).nullable(),
  startAt: at,
  perDay: count.nullable(),
  rows: count,
  states: z.record(z.enum(itemStates), count).describe("Rows by what became of them."),
  verdicts: z.record(z.enum(verdicts), count).describe("Rows by what the check says of them."),
  sendable: count.describe("Rows that will be, or were, handed to Gong."),
  requests: count.describe("Requests to Gong so far."),
  trouble: BatchTrouble.nullable(),
  createdBy: z.strictObject({ name: z.string(), isMe: z.boolean() }),
  createdAt: z.iso.datetime(),
  confirmedBy: text,
  approvedBy: text,
  startedAt: at,
  finishedAt: at,
};

/** A batch in the history. */
export const FlowBatchSummary = z.strictObject(summary);
export type FlowBatchSummary = z.infer<typeof FlowBatchSummary>;

export const FlowBatch = z.strictObject({
  ...summary,
  overrides: BatchOverrides,
  chunkSize: count,
  updatedAt: z.iso.datetime(),
  checkedAt: at,
  confirmedAt: at,
  approvedAt: at,
  waitingUntil: at.describe("When something happens next by itself: the start, the next day, the next try."),
  check: z
    .strictObject({ done: count, of: count })
    .describe("How many prospects the check has read, of how many."),
  price: z
    .strictObject({ check: count, send: count, leftToday: count, perDay: count, opensAt: at })
    .describe("Requests to Gong beside what is left of today’s."),
  approval: z.strictObject({ isNeeded: z.boolean(), above: count.nullable(), rejection: text }),
  zone: text.describe("The company’s, in which days are counted; null while it is not known (then UTC)."),
  undo: z
    .strictObject({
      possible: count,
      impossible: z.array(z.strictObject({ sentence: z.string(), count })),
    })
    .describe("How many an undo takes out again, and what it cannot undo."),
  retry: z.strictObject({ possible: count }),
  can: BatchMoves,
});
export type FlowBatch = z.infer<typeof FlowBatch>;

export const FlowBatchesPage = z.strictObject({ batches: z.array(FlowBatchSummary), nextCursor: text });
export type FlowBatchesPage = z.infer<typeof FlowBatchesPage>;

export const FlowBatchItem = z.strictObject({
  position: count.describe("From 1, in the order of the list."),
  line: count.nullable().describe("Where it stood in the list that it came from."),
  crmProspectId: z.string(),
  name: text,
  email: text,
  values: z.record(z.string(), z.string()).describe("The whole row by the names of its columns."),
  verdict: z.enum(verdicts),
  verdictReason: text,
  state: z.enum(itemStates),
  reasonCode: text,
  reason: text,
  isRetryable: z.boolean(),
  flowInstanceId: text,
  gongRequestId: text,
  attempts: count,
  sentAt: at,
  settledAt: at,
});
export type FlowBatchItem = z.infer<typeof FlowBatchItem>;

export const BatchItemsPage = z.strictObject({
  items: z.array(FlowBatchItem),
  nextCursor: count.nullable(),
  count: count.nullable().describe("All that match; only on the first page."),
});
export type BatchItemsPage = z.infer<typeof BatchItemsPage>;

/** One request of a batch that changed something in Gong, or may have. */
export const FlowBatchRequest = z.strictObject({
  id: z.string(),
  kind: z.enum(["assign", "undo"]),
  items: count,
  state: z.string(),
  outcome: text,
  status: count.nullable(),
  gongRequestId: text,
  words: text,
  sentAt: z.iso.datetime(),
  endedAt: at,
});
export type FlowBatchRequest = z.infer<typeof FlowBatchRequest>;

export const FlowBatchRequests = z.strictObject({ requests: z.array(FlowBatchRequest) });
export type FlowBatchRequests = z.infer<typeof FlowBatchRequests>;
