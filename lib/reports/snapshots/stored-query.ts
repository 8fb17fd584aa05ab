import { z } from "zod";
import { paces } from "#lib/activity/choices.ts";
import { callSorts } from "#lib/calls/choices.ts";

/** What a snapshot keeps of what was asked: days, zone and order. Which calls or people were meant is kept by ids. */
export const StoredQuery = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  zone: z.string(),
  sort: z.enum(callSorts).optional(),
  pace: z.enum(paces).optional(),
  workspace: z.string().optional(),
});
export type StoredQuery = z.infer<typeof StoredQuery>;
