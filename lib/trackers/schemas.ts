import { z } from "zod";
import type { CallSide } from "#lib/calls/schemas.ts";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { subjectKinds } from "./choices.ts";

const subject = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/, "must be text");

/** What came up in whose calls of when: trackers or topics. */
export const SubjectsQuery = TeamScopeQuery.extend({ kind: z.enum(subjectKinds).default("tracker") });
export type SubjectsQuery = z.infer<typeof SubjectsQuery>;

/** One of them: a tracker’s id, or the name of a topic. */
export const SubjectQuery = SubjectsQuery.extend({ subject });
export type SubjectQuery = z.infer<typeof SubjectQuery>;

export const MomentsQuery = SubjectQuery.extend({
  cursor: z
    .string()
    .regex(/^\d{1,15}_\d{1,20}$/, "must be a cursor that a list answered")
    .optional(),
});
export type MomentsQuery = z.infer<typeof MomentsQuery>;

export interface Subject {
  key: string;
  name: string;
  calls: number;
  /** Part of all calls in scope, 0 to 1. */
  share: number;
  /** How often a tracker came up, or the seconds of a topic. */
  amount: number;
  /** By side where the speaker is known; zero for topics. */
  us: number;
  them: number;
  /** Null where the time before is not copied. */
  callsBefore: number | null;
  shareBefore: number | null;
}

export interface Subjects {
  /** Those in most calls first; 50 at most. */
  subjects: Subject[];
  total: number;
  /** Calls in scope; private ones are never among them. */
  calls: number;
  callsBefore: number | null;
  /** The viewer’s days. */
  days: DayRange;
  previousDays: DayRange | null;
  /** When calls were last copied. */
  asOf: string | null;
}

export interface SubjectTrendPoint extends DayRange {
  calls: number;
  share: number | null;
}

export interface SubjectPerson {
  id: string;
  name: string;
  /** Calls of this person in which it came up, and all of them. */
  calls: number;
  allCalls: number;
  amount: number;
}

export interface SubjectDetail {
  key: string;
  name: string;
  /** Twelve weeks up to the end of the period; weeks that are not copied are left out. */
  trend: SubjectTrendPoint[];
  /** Those with most such calls first; 50 at most. */
  people: SubjectPerson[];
}

export interface SubjectPlace {
  atMs: number;
  /** How long it lasts; null for a moment. */
  durationMs: number | null;
  phrase: string | null;
  speaker: string | null;
  side: CallSide | null;
}

export interface SubjectMoments {
  calls: {
    id: string;
    title: string | null;
    startedAt: string;
    accountName: string | null;
    /** In order of time, 20 at most. */
    places: SubjectPlace[];
    /** All places that are known. */
    count: number;
  }[];
  nextCursor: string | null;
}
