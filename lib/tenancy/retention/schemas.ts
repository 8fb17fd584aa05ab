import { z } from "zod";
import { longestKept, shortestKept } from "./retention-line.ts";

const dayMs = 86_400_000;

const keepMonths = z
  .number()
  .int("Write whole months.")
  .min(shortestKept, `Keep calls for at least ${shortestKept} month.`)
  .max(longestKept, `Keep calls for at most ${longestKept} months, or for ever.`);

/** A UTC day. The setting works from its first moment on. */
const startsOn = z.iso.date("must be a date like 2026-03-31");

/** How long calls are kept; null is for ever. */
export const UpdateRetentionInput = z.discriminatedUnion("keep", [
  z.strictObject({ keep: z.literal("for-ever") }),
  z.strictObject({ keep: z.literal("months"), keepMonths, startsOn }),
]);
export type UpdateRetentionInput = z.infer<typeof UpdateRetentionInput>;

export const PreviewRetentionQuery = z.object({
  keepMonths: z.coerce.number().pipe(keepMonths),
  startsOn,
});
export type PreviewRetentionQuery = z.infer<typeof PreviewRetentionQuery>;

/** How far ahead a setting may begin, in days. */
export const furthestStartDays = 366;

/** True for a UTC day from today on, at most a year ahead. */
export function isPossibleStart(day: string, nowMs: number): boolean {
  const ahead = Date.parse(`${day}T00:00:00Z`) - (nowMs - (nowMs % dayMs));
  return ahead >= 0 && ahead <= furthestStartDays * dayMs;
}

export interface Retention {
  /** Null keeps calls for ever. */
  keepMonths: number | null;
  /** The UTC day the setting works from. */
  startsOn: string | null;
  isAtWork: boolean;
  /** ISO moment before which nothing is kept now; null while nothing is erased for its age. */
  line: string | null;
  /** Days after which a call that Gong has deleted is erased here. */
  removedGraceDays: number;
  held: { calls: number; oldest: string | null };
}

export interface CallSums {
  calls: number;
  durationSeconds: number;
  transcripts: number;
}

/** What a setting would do on its first day, if Gong sent nothing new until then. */
export interface RetentionPreview {
  /** ISO moments. */
  line: string;
  startsOn: string;
  erased: CallSums;
  kept: CallSums & { oldest: string | null };
  /** Calendar months (UTC), the newest first. */
  months: { month: string; calls: number; erased: number }[];
}
