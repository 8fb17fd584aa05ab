import { z } from "zod";
import type { PurgeReason } from "#lib/db/generated/enums.ts";

export const ListPurgesQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{1,15}_purge_[a-z0-9]{20}$/, "must be a cursor that a list answered")
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type ListPurgesQuery = z.infer<typeof ListPurgesQuery>;

/** One deletion, as the purge log shows it. */
export interface PurgeEntry {
  id: string;
  reason: PurgeReason;
  /** Who ordered it: the member's name today, "A former member", or "Callboard". */
  by: string;
  /** ISO moments. */
  startedAt: string;
  finishedAt: string | null;
  line: string | null;
  /** Calls: erased so far, and those that were there when it began. */
  done: number;
  expected: number;
  /** Rows that went, by table; none without rows. */
  erased: Record<string, number>;
}

export interface PurgesPage {
  purges: PurgeEntry[];
  nextCursor: string | null;
}

/** How a deletion of the whole mirror stands. */
export interface MirrorPurge {
  startedAt: string;
  done: number;
  expected: number;
}
