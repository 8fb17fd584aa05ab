import { z } from "zod";
import { type DayRange, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { reviewMethods, rowKinds } from "./choices.ts";

export type ReviewMethod = (typeof reviewMethods)[number];

export type RowKind = (typeof rowKinds)[number];

/** The row of answers that name nobody, such as the reviewer of an automatic review. */
export const nobody = "none";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");
const someone = z.union([gongId, z.literal(nobody)]);

/** Answers of when and by whom; without a scorecard, of the one that was answered most. */
export const ScorecardsQuery = TeamScopeQuery.extend({
  scorecard: gongId.optional(),
  method: z.enum(reviewMethods).default("both"),
  by: z.enum(rowKinds).default("person"),
});
export type ScorecardsQuery = z.infer<typeof ScorecardsQuery>;

/** The answers behind one cell, row, column or week. */
export const ScorecardAnswersQuery = TeamScopeQuery.extend({
  scorecard: gongId,
  method: z.enum(reviewMethods).default("both"),
  person: someone.optional(),
  reviewer: someone.optional(),
  question: z.string().min(1).max(40).optional(),
  cursor: z
    .string()
    .regex(/^\d{1,15}_\d{1,20}$/, "must be a cursor that a list answered")
    .optional(),
});
export type ScorecardAnswersQuery = z.infer<typeof ScorecardAnswersQuery>;

export interface ScorecardChoice {
  id: string;
  name: string;
  /** In the period and team, by either method. */
  answered: number;
  isEnabled: boolean;
}

export interface QuestionWording {
  id: string;
  text: string;
  minRange: number | null;
  maxRange: number | null;
  isCurrent: boolean;
}

/** What a group of answers to one question comes to. An answer that does not apply has no score and is never a zero. */
export interface AnswerSum {
  mean: number | null;
  /** The mean place between the ends of the range that each answer was given in, from 0 to 1. */
  share: number | null;
  scored: number;
  notApplicable: number;
  /** With a score, a choice or words. */
  answered: number;
}

export interface ScorecardQuestion {
  id: string;
  text: string;
  type: string | null;
  guide: string | null;
  isOverall: boolean;
  minRange: number | null;
  maxRange: number | null;
  /** The present wording first. */
  wordings: QuestionWording[];
  sum: AnswerSum;
  options: { text: string; chosen: number }[];
}

export interface ScorecardRow {
  id: string;
  name: string;
  answered: number;
  /** Of the overall question, or the mean of the scored ones where there is none. */
  score: number | null;
  /** By question. */
  cells: Record<string, AnswerSum>;
}

export interface ReviewerCalibration {
  id: string;
  name: string;
  answered: number;
  score: number | null;
  /** Scores of people whom others reviewed too, and how far from those others' mean they lie; null without any. */
  shared: number;
  apart: number | null;
}

export interface Scorecards {
  choices: ScorecardChoice[];
  /** Null where there is none at all. */
  chosen: string | null;
  /** The viewer’s days that the reviews are of. */
  days: DayRange;
  hasOverall: boolean;
  questions: ScorecardQuestion[];
  /** Most answered first; 50 at most. */
  rows: ScorecardRow[];
  total: number;
  answered: number;
  score: number | null;
  reviewers: ReviewerCalibration[];
  trend: { from: string; to: string; answered: number; score: number | null }[];
  /** When Gong was last asked; null before the first time. */
  asOf: string | null;
}

export interface ScorecardAnswerRow {
  /** The answered scorecard and the question. */
  key: string;
  callId: string;
  callTitle: string | null;
  personName: string | null;
  reviewerName: string | null;
  isAutomatic: boolean;
  /** Who may see it, as Gong says. */
  visibility: string | null;
  reviewedAt: string;
  questionText: string;
  score: number | null;
  isNotApplicable: boolean;
  text: string | null;
  options: string[];
}

export interface ScorecardAnswers {
  answers: ScorecardAnswerRow[];
  /** Absent on the last page. */
  nextCursor: string | null;
}

/** A scorecard that was answered on a call. */
export interface CallScorecard {
  id: string;
  name: string | null;
  personName: string | null;
  reviewerName: string | null;
  isAutomatic: boolean;
  reviewedAt: string | null;
  /** Whom Gong shows it to; null counts as everybody. */
  visibility: string | null;
  overallScore: number | null;
  averageScore: number | null;
  answers: {
    id: string;
    question: string;
    isOverall: boolean;
    score: number | null;
    maxRange: number | null;
    isNotApplicable: boolean;
    text: string | null;
    options: string[];
  }[];
}

export interface CallScorecards {
  scorecards: CallScorecard[];
}
