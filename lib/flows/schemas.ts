import { z } from "zod";
import { flowVisibilities } from "./choices.ts";

export type * from "./answers.ts";

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

export interface FlowFolderChoice {
  id: string;
  name: string;
  depth: number;
  /** In it and in all below it. */
  flows: number;
}

export interface FlowFilterOptions {
  owners: { id: string; name: string }[];
  workspaces: { id: string; name: string }[];
  /** In the order of their tree; `depth` counts from 0. */
  folders: FlowFolderChoice[];
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
