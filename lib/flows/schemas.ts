import { z } from "zod";
import { flowVisibilities } from "./choices.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

/** The filters of the list of flows, as they stand in the URL. */
export const ListFlowsQuery = z.object({
  name: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\0]*$/, "must be text")
    .optional(),
  visibility: z.enum(flowVisibilities).optional(),
  owner: gongId.optional(),
  /** This folder with everything below it. */
  folder: gongId.optional(),
  workspace: gongId.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
export type ListFlowsQuery = z.infer<typeof ListFlowsQuery>;
export type ListFlowsFilter = z.input<typeof ListFlowsQuery>;

export const FlowParams = z.object({ flowId: gongId });

export interface FlowSummary {
  id: string;
  name: string;
  /** Company, Personal or Shared, as Gong says it. */
  visibility: string;
  isExclusive: boolean;
  folderName: string | null;
  workspaceName: string | null;
  /** Whose it is, or with whom it is shared; none for a flow of the company. */
  owners: { id: string; name: string }[];
  /** Null until its steps were read. */
  stepCount: number | null;
  /** When a batch of ours last put somebody in. */
  lastBatchAt: string | null;
  /** How many batches of ours put in and did not take out again. */
  enrolledByUs: number;
}

export interface FlowsPage {
  flows: FlowSummary[];
  nextCursor: string | null;
  /** All that match; only on the first page. */
  count: number | null;
}

export interface FlowStep {
  order: number;
  action: string | null;
  subject: string | null;
  body: string | null;
  isReply: boolean | null;
}

export interface FlowDetail extends FlowSummary {
  description: string | null;
  createdAt: string | null;
  steps: FlowStep[];
  /** When its steps were read last. */
  stepsReadAt: string | null;
}

export interface FlowFilterOptions {
  owners: { id: string; name: string }[];
  workspaces: { id: string; name: string }[];
  /** In the order of their tree; `depth` counts from 0. */
  folders: { id: string; name: string; depth: number }[];
  /** False while the mirror holds no flow at all. */
  hasFlows: boolean;
}

/** Whether prospects can be put into flows from here, and if not, why. */
export interface AssignAccess {
  isOpen: boolean;
  reason: string | null;
  /** The scope that Gong has not granted. */
  scope: string | null;
}

export const ListFlowOwnersQuery = z.object({
  words: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\0]*$/, "must be text")
    .optional(),
  /** Only those who can use this flow. */
  flowId: gongId.optional(),
});
export type ListFlowOwnersQuery = z.infer<typeof ListFlowOwnersQuery>;

export interface FlowOwnerChoice {
  id: string;
  name: string;
  email: string;
  title: string | null;
  /** Prospects that batches of ours put into flows for this person in the last seven days. */
  lastWeek: number;
}
