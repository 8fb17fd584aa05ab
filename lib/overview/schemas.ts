import { z } from "zod";
import type { MetricSpan } from "#lib/interaction/choices.ts";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";

/** The scope, or one person of it. */
export const OverviewQuery = TeamScopeQuery.extend({
  person: z
    .string()
    .regex(/^\d{1,20}$/, "must be a Gong id: digits only")
    .optional(),
});

/** Something a person should look at, with the place where it is mended. */
export interface AttentionItem {
  kind: "transcripts-late" | "stream-trouble" | "unmatched-member" | "quarantined";
  count: number;
  /** Names what it is about, for example the stream. */
  subject: string | null;
  sentence: string;
}

/** What happened in a stretch of time. Null where nothing was measured, or the viewer's areas do not open it. */
export interface Figures {
  calls: number;
  hours: number;
  /** Our part of the talk on calls where customers talked too, 0 to 1. */
  usShare: number | null;
  customerCalls: number;
  longestSeconds: number | null;
  /** Questions of ours a call, over `questionCalls`. */
  questionsPerCall: number | null;
  questionCalls: number;
  /** Answered scorecards by the day of the review, and the mean of their overall scores. */
  scorecards: number | null;
  score: number | null;
  /** Calls that people of the team gave feedback on, as Gong counts it. */
  feedback: number | null;
}

export type WeekFigures = Figures & {
  /** False where the mirror does not hold the whole week. */
  isCopied: boolean;
  /** Monday, and Sunday or the day that the period ends with. */
  from: string;
  to: string;
};

export interface OverviewFigures {
  now: Figures;
  /** Null where the mirror does not reach back so far. */
  before: Figures | null;
  /** Oldest first; the last is the week that the period ends in. */
  weeks: WeekFigures[];
  days: { from: string; to: string };
  previousDays: { from: string; to: string };
  /** True where the period runs until now, so that the one before ends at the same time of day. */
  isRunning: boolean;
  companyZone: string | null;
  /** Where our part of the talk should lie; null where the tenant recommends none. */
  shareRange: MetricSpan | null;
}

/** Why somebody stands out, in words; `isGood` where it is welcome. */
export interface StandOut {
  kind: "talks-much" | "talks-little" | "no-calls" | "fewer-calls" | "more-calls" | "low-score" | "monologue";
  sentence: string;
  isGood: boolean;
}

export interface PersonFigures {
  id: string;
  name: string;
  calls: number;
  /** Null where the mirror does not reach back so far. */
  callsBefore: number | null;
  hours: number;
  usShare: number | null;
  customerCalls: number;
  longestSeconds: number | null;
  scorecards: number | null;
  score: number | null;
  reasons: StandOut[];
}

export interface OverviewPeople {
  /** Those who stand out most come first. */
  people: PersonFigures[];
  /** People in scope with calls in the period or the one before. */
  total: number;
  shareRange: MetricSpan | null;
}

/** A call on which customers talked. */
export interface CustomerCall {
  id: string;
  startedAt: string;
  title: string | null;
  accountName: string | null;
  hostName: string | null;
  durationSeconds: number;
  usShare: number | null;
  score: number | null;
  isPrivate: boolean;
  /** The trackers that came up most. */
  trackers: { name: string; occurrences: number }[];
}

export interface OverviewCalls {
  /** Newest first. */
  newest: CustomerCall[];
  shareRange: MetricSpan | null;
  /** The call of the period with the longest monologue. */
  longest: { callId: string; personName: string | null; seconds: number } | null;
}

export interface OverviewStatus {
  isConnected: boolean;
  /** False until the first call has been copied, whoever looks. */
  hasCalls: boolean;
  /** False while the viewer may see none of them. */
  seesCalls: boolean;
  attention: AttentionItem[];
}

export type OverviewInput = z.infer<typeof OverviewQuery>;
