import type { TranscriptState } from "#lib/db/generated/enums.ts";

/** In the place of a user: the whole company. */
export const wholeCompany = "";

/** A row of `call_facts`: what one call adds for the company, or for one user of ours who was part of it. */
export interface CallFact {
  user: string;
  startedMs: number;
  workspace: string;
  isPrivate: boolean;
  isHost: boolean;
  transcriptState: TranscriptState;
  durationSeconds: number;
  talkMs: number | null;
  usTalkMs: number | null;
  themTalkMs: number | null;
  longestMs: number | null;
  customerLongestMs: number | null;
  usQuestions: number | null;
  themQuestions: number | null;
  /** The customer, where the call tells one. */
  account: string | null;
}

/** A row of `call_tracker_facts`. */
export interface TrackerFact {
  tracker: string;
  name: string;
  occurrences: number;
  us: number;
  them: number;
}

/** A row of `call_topic_facts`. */
export interface TopicFact {
  topic: string;
  seconds: number;
}

/** All that one call adds to the roll-ups; the order of lists means nothing. */
export interface FactsOfCall {
  call: string;
  people: CallFact[];
  trackers: TrackerFact[];
  topics: TopicFact[];
}
