import { z } from "zod";
import { unassignOutcomes } from "./choices.ts";

const text = z.string().nullable();

/** One prospect's way through one flow, as Gong tells it now. */
export const ProspectInFlow = z.strictObject({
  flowInstanceId: z.string(),
  flowId: text,
  flowName: text,
  ownerName: text,
  ownerEmail: text,
  status: text.describe("In Gong’s words: Pending, Running, Paused."),
  isExclusive: z.boolean(),
  since: text,
  canUnassign: z.boolean().describe("False where the member may only touch what he owns."),
});
export type ProspectInFlow = z.infer<typeof ProspectInFlow>;

export const LookedUpProspect = z.strictObject({ crmProspectId: z.string(), flows: z.array(ProspectInFlow) });
export type LookedUpProspect = z.infer<typeof LookedUpProspect>;

export const ProspectsLookUp = z.strictObject({
  prospects: z.array(LookedUpProspect),
  requests: z.int().describe("Requests to Gong that this took."),
  gongRequestId: text,
  at: z.iso.datetime(),
});
export type ProspectsLookUp = z.infer<typeof ProspectsLookUp>;

export const UnassignResult = z.strictObject({
  crmProspectId: z.string(),
  flowInstanceId: text.describe("Null for somebody who was in no such flow."),
  flowId: text,
  flowName: text,
  outcome: z.enum(unassignOutcomes),
  reason: text.describe("A sentence for people; null where the outcome says it all."),
  gongRequestId: text,
});
export type UnassignResult = z.infer<typeof UnassignResult>;

export const UnassignReport = z.strictObject({
  results: z.array(UnassignResult),
  requests: z.int(),
  at: z.iso.datetime(),
});
export type UnassignReport = z.infer<typeof UnassignReport>;
