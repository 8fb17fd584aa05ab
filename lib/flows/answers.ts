import { z } from "zod";

const text = z.string().nullable();
const at = z.iso.datetime().nullable();

const summary = {
  id: z.string(),
  name: z.string(),
  visibility: z.string().describe("Company, Personal or Shared, as Gong says it."),
  isExclusive: z.boolean(),
  folderName: text,
  workspaceName: text,
  owners: z
    .array(z.strictObject({ id: z.string(), name: z.string() }))
    .describe("Whose it is, or with whom it is shared."),
  stepCount: z.int().nullable().describe("Null until its steps were read."),
  lastBatchAt: at.describe("When a batch of ours last put somebody in."),
  enrolledByUs: z
    .int()
    .describe("How many batches of ours put in and did not take out again; Gong counts nobody in a flow."),
};

export const FlowSummary = z.strictObject(summary);
export type FlowSummary = z.infer<typeof FlowSummary>;

export const FlowsPage = z.strictObject({
  flows: z.array(FlowSummary),
  nextCursor: text,
  count: z.int().nullable().describe("All that match; only on the first page."),
});
export type FlowsPage = z.infer<typeof FlowsPage>;

export const FlowStep = z.strictObject({
  order: z.int(),
  action: text,
  subject: text,
  body: text,
  isReply: z.boolean().nullable(),
});
export type FlowStep = z.infer<typeof FlowStep>;

export const FlowDetail = z.strictObject({
  ...summary,
  description: text,
  createdAt: at,
  steps: z.array(FlowStep),
  stepsReadAt: at.describe("When its steps were read last."),
  ownerLoads: z
    .array(z.strictObject({ name: z.string(), lastWeek: z.int() }))
    .describe(
      "Prospects that batches of ours put into any flow for its owners in the last seven days; those with most, ten of them.",
    ),
});
export type FlowDetail = z.infer<typeof FlowDetail>;

export const FlowOwnerChoice = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  title: text,
  lastWeek: z
    .int()
    .describe("Prospects that batches of ours put into flows for this person in the last seven days."),
});
export type FlowOwnerChoice = z.infer<typeof FlowOwnerChoice>;

export const FlowOwners = z.strictObject({ owners: z.array(FlowOwnerChoice) });
export type FlowOwners = z.infer<typeof FlowOwners>;
