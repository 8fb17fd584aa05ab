import { z } from "zod";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { markKinds, silentDayChoices } from "./choices.ts";

export type SilentDays = (typeof silentDayChoices)[number];
export type MarkKind = (typeof markKinds)[number];

export const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

/** Calls of when and by whom; weight, start and id of the last call seen lead to the next page. */
export const CoachingQueueQuery = TeamScopeQuery.extend({
  cursor: z
    .string()
    .regex(/^\d{1,9}_\d{1,15}_\d{1,20}$/, "must be a cursor that a list answered")
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
export type CoachingQueueQuery = z.infer<typeof CoachingQueueQuery>;

export const UncoachedPeopleQuery = TeamScopeQuery.extend({
  silent: z.coerce
    .number()
    .default(21)
    .pipe(z.union(silentDayChoices.map((days) => z.literal(days)))),
});
export type UncoachedPeopleQuery = z.infer<typeof UncoachedPeopleQuery>;

/** Exactly one of the two. */
export const CoachingMarkInput = z
  .object({ callId: gongId.optional(), personId: gongId.optional(), kind: z.enum(markKinds) })
  .refine(
    ({ callId, personId }) => (callId === undefined) !== (personId === undefined),
    "Name a call or a person.",
  );
export type CoachingMarkInput = z.infer<typeof CoachingMarkInput>;

export const CoachingMarkQuery = z
  .object({ callId: gongId.optional(), personId: gongId.optional() })
  .refine(
    ({ callId, personId }) => (callId === undefined) !== (personId === undefined),
    "Name a call or a person.",
  );
export type CoachingMarkQuery = z.infer<typeof CoachingMarkQuery>;

/** Why a call is worth coaching, in words with its number. */
export interface QueueReason {
  kind: "asked" | "low-score" | "talks-much" | "talks-little" | "monologue" | "no-questions" | "tracker";
  sentence: string;
  /** The day from which it holds, which screens write as the viewer does; only of `asked`. */
  since?: string;
}

export interface QueueCall {
  id: string;
  startedAt: string;
  title: string | null;
  accountName: string | null;
  isPrivate: boolean;
  durationSeconds: number;
  host: { id: string; name: string };
  /** Heaviest first; never empty. */
  reasons: QueueReason[];
  /** Where the host's longest turn begins; null where no transcript tells, or it is closed to the viewer. */
  longestAtSeconds: number | null;
}

/** Where the tenant draws the line. */
export interface QueueLines {
  /** Our part of the talk; null where nothing is recommended, so that it brings no call here. */
  share: { from: number; to: number } | null;
  monologueSeconds: number;
}

export interface CoachingQueue {
  calls: QueueCall[];
  lines: QueueLines;
  nextCursor: string | null;
  total: number;
}

export interface UncoachedPerson {
  id: string;
  name: string;
  /** Calls that the person hosted in the period. */
  calls: number;
  /** The day of the last feedback, in the company's zone; null where none is copied. */
  lastDay: string | null;
  /** Days since then, or since the copy begins. */
  days: number;
}

export interface UncoachedPeople {
  /** Longest without first, 50 at most. */
  people: UncoachedPerson[];
  total: number;
  /** From which day on Gong's activity is copied; null before the first time. */
  copiedFrom: string | null;
  asOf: string | null;
  companyZone: string | null;
}
