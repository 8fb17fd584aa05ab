import { z } from "zod";
import { prospectLimits } from "./choices.ts";

export type * from "./answers.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

const crmId = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(64, "is longer than a CRM id")
  .regex(/^[\w.@-]+$/, "holds signs that no CRM id has");

const people = z.array(crmId).min(1, "Give at least one id.").max(prospectLimits.people);

export const LookUpProspectsInput = z.strictObject({ crmProspectIds: people });
export type LookUpProspectsInput = z.infer<typeof LookUpProspectsInput>;

/** Each kind demands its own field and takes no other: a missing flow is an error, never "all flows". */
export const UnassignProspectsInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("one-flow"), crmProspectIds: people, flowId: gongId }),
  z.strictObject({ kind: z.literal("all-flows"), crmProspectIds: people }),
  z.strictObject({
    kind: z.literal("instances"),
    crmProspectIds: people,
    flowInstanceIds: z.array(gongId).min(1).max(2_000),
  }),
]);
export type UnassignProspectsInput = z.infer<typeof UnassignProspectsInput>;
