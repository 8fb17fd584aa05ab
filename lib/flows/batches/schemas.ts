import { z } from "zod";
import { batchLimits, batchSources, batchStates, itemStates, verdicts } from "./choices.ts";

export type * from "./answers.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");
const noNul = /^[^\0]*$/;
const text = (max: number) => z.string().max(max).regex(noNul, "must be text");
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(320)
  .regex(/^[^\s@]+@[^\s@]+$/, "must be an e-mail address");

const Values = z.record(text(200), text(2_000)).refine((row) => Object.keys(row).length <= 60, {
  error: "A row has 60 columns at most.",
});

const Row = z.strictObject({
  /** Where it stands in the list that it came from, from 1. */
  line: z.int().min(1).max(10_000_000).optional(),
  crmProspectId: text(500),
  name: text(300).optional(),
  email: text(320).optional(),
  values: Values.optional(),
});
export type BatchRow = z.infer<typeof Row>;

const RejectedRow = z.strictObject({
  line: z.int().min(1).max(10_000_000).optional(),
  /** A sentence for people: why it cannot be read. */
  reason: text(500),
  text: text(500).optional(),
  values: Values.optional(),
});

const Name = z.string().trim().min(1).max(120).regex(noNul, "must be text");

export const CreateFlowBatchInput = z
  .strictObject({
    name: Name.optional(),
    source: z.enum(batchSources).default("list"),
    rows: z.array(Row).max(batchLimits.rows, "A batch has 50,000 rows at most.").default([]),
    rejected: z.array(RejectedRow).max(batchLimits.rows).default([]),
    /** Instead of rows: prospects of an earlier batch, all of them unless narrowed. */
    from: z
      .strictObject({
        batchId: text(64),
        states: z.array(z.enum(itemStates)).optional(),
        verdicts: z.array(z.enum(verdicts)).optional(),
      })
      .optional(),
  })
  .refine(({ rows, rejected, from }) => rows.length + rejected.length > 0 || from !== undefined, {
    error: "Give at least one row.",
    path: ["rows"],
  })
  .refine(({ rows, rejected }) => rows.length + rejected.length <= batchLimits.rows, {
    error: "A batch has 50,000 rows at most.",
    path: ["rows"],
  });
export type CreateFlowBatchInput = z.infer<typeof CreateFlowBatchInput>;

export const BatchOverrides = z.strictObject({
  /** Other words for e-mail steps; `number` counts from 1. */
  steps: z
    .array(
      z
        .strictObject({
          number: z.int().min(1).max(200),
          subject: text(998).optional(),
          body: text(50_000).optional(),
        })
        .refine(({ subject, body }) => subject !== undefined || body !== undefined, {
          error: "Give another subject or another text.",
        }),
    )
    .max(50)
    .default([]),
  variables: z
    .array(z.strictObject({ name: text(200).min(1), value: text(5_000) }))
    .max(100)
    .default([]),
  description: text(2_000).default(""),
  coolOffOverride: z.boolean().default(false),
});
export type BatchOverrides = z.infer<typeof BatchOverrides>;

export const UpdateFlowBatchInput = z
  .strictObject({
    name: Name.nullable(),
    flowId: gongId,
    ownerEmail: email,
    overrides: BatchOverrides,
    /** Null: as soon as it is confirmed. */
    startAt: z.iso.datetime({ offset: true }).nullable(),
    /** At most so many a day; null sends all at once. */
    perDay: z.int().min(1).max(batchLimits.rows).nullable(),
  })
  .partial()
  .refine((input) => Object.keys(input).length > 0, "Say what is to change.");
export type UpdateFlowBatchInput = z.infer<typeof UpdateFlowBatchInput>;

const Positions = z.array(z.int().min(1).max(batchLimits.rows)).min(1).max(5_000);

export const ConfirmFlowBatchInput = z.strictObject({
  /** How many the person was told will be sent; another number now is refused, so that nobody confirms unseen rows. */
  expected: z.int().min(1).max(batchLimits.rows),
  /** The `updatedAt` of the batch that the person saw; one that was changed since is refused. */
  seen: z.iso.datetime({ offset: true }).optional(),
  /** Warnings, and single rows, that are not to be sent. */
  leaveOutVerdicts: z.array(z.enum(["not_met", "later", "other_flow"])).default([]),
  leaveOutPositions: z.array(z.int().min(1).max(batchLimits.rows)).max(5_000).default([]),
  /** Must be true when the batch overrides the cool-off. */
  isCoolOffConfirmed: z.boolean().default(false),
});
export type ConfirmFlowBatchInput = z.infer<typeof ConfirmFlowBatchInput>;

export const RejectFlowBatchInput = z.strictObject({
  reason: z.string().trim().min(1, "Say why.").max(500).regex(noNul, "must be text"),
});
export type RejectFlowBatchInput = z.infer<typeof RejectFlowBatchInput>;

/** Which prospects; all that qualify when none are named. */
export const ChosenItemsInput = z.strictObject({ positions: Positions.optional() });
export type ChosenItemsInput = z.infer<typeof ChosenItemsInput>;

export const FlowBatchParams = z.object({ batchId: z.string().max(64).regex(noNul) });

export const ListFlowBatchesQuery = z.object({
  state: z.enum(batchStates).optional(),
  flowId: gongId.optional(),
  isMine: z.stringbool().optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
export type ListFlowBatchesQuery = z.infer<typeof ListFlowBatchesQuery>;
export type ListFlowBatchesFilter = z.input<typeof ListFlowBatchesQuery>;

export const ListBatchItemsQuery = z.object({
  state: z.enum(itemStates).optional(),
  verdict: z.enum(verdicts).optional(),
  /** The position after which it goes on. */
  cursor: z.coerce.number().int().min(0).max(batchLimits.rows).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListBatchItemsQuery = z.infer<typeof ListBatchItemsQuery>;
export type ListBatchItemsFilter = z.input<typeof ListBatchItemsQuery>;

export const ExportBatchItemsQuery = ListBatchItemsQuery.pick({ state: true, verdict: true });
export type ExportBatchItemsQuery = z.infer<typeof ExportBatchItemsQuery>;

export const FlowBatchSettingsInput = z.strictObject({
  chunkSize: z.int().min(1).max(batchLimits.chunkSize),
  perOwnerPerDay: z.int().min(1).max(100_000).nullable(),
  approvalAbove: z.int().min(0).max(batchLimits.rows).nullable(),
});
export type FlowBatchSettingsInput = z.infer<typeof FlowBatchSettingsInput>;
