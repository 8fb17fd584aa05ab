import type { Lane } from "../governor/limits.ts";

/** Requests of one kind within the last 24 hours. */
export interface UsageRow {
  name: string;
  requests: number;
  /** Of these, refused or failed. */
  errors: number;
}

export interface LaneUsage {
  lane: Lane;
  /** This tenant's requests within the last 24 hours. */
  requests: number;
  /** Requests of the company's day to which this lane may bring it; the rest is kept for the lanes above. */
  cap: number;
  /** Requests that the lane may still start. */
  left: number;
  /** When it may go on, while nothing is left; ISO text in UTC. */
  opensAt: string | null;
}

/** One UTC day of requests by lane. */
export interface BudgetDay {
  day: string;
  interactive: number;
  incremental: number;
  backfill: number;
  errors: number;
}

/** One kind of trouble within the last 24 hours, with its newest case. */
export interface BudgetError {
  kind: string;
  sentence: string;
  count: number;
  lastAt: string;
  operation: string;
  /** For Gong's support. */
  gongRequestId: string | null;
}

/**
 * What can be told of other keys and apps that spend the same company's budget: Gong names no figure, so only its
 * refusals speak.
 */
export interface OthersView {
  /** Refusals for the rate although we kept to it. */
  refusals: number;
  /** Too many to be requests of ours that came late. */
  isLikely: boolean;
  lastAt: string | null;
  /** Requests that others must have made in a day, when Gong closed the day before we had used it; else unknown. */
  atLeast: number | null;
}

export interface ForecastView {
  /** Requests within 24 hours at the fullest moment of the next 24 hours. */
  peak: number;
  peakAt: string;
  /** Requests an hour that keeping up and people take. */
  steadyPerHour: number;
  /** Requests that copying what is laid out still takes. */
  backlog: number;
  /** When that is copied; null when not within a day. */
  backlogDoneAt: string | null;
  /** When copying new calls has to wait; null when it need not within a day. */
  fullAt: string | null;
}

/** Gong has not answered for a while: nothing is sent but one request each half minute, which looks again. */
export interface BreakerReport {
  isOpen: boolean;
  since: string | null;
  nextProbeAt: string | null;
}

/** A Gong company's budget as its tenant spends it. Times are ISO text in UTC. */
export interface BudgetReport {
  connection: "none" | "active" | "needs_reauth" | "disconnected";
  perDay: number;
  /** Of the whole company, by all that goes through Callboard: the last 24 hours. */
  usedToday: number;
  /** Of this tenant: the last 24 hours. */
  usedHere: number;
  /** Requests of the day that only people may use. */
  reserve: number;
  /** Requests a second that we allow ourselves now, of those Gong allows. */
  pace: number;
  fullPace: number;
  /** Gong asked everybody to wait until then. */
  gateUntil: string | null;
  breaker: BreakerReport;
  lanes: LaneUsage[];
  purposes: UsageRow[];
  members: UsageRow[];
  operations: UsageRow[];
  others: OthersView;
  forecast: ForecastView;
  /** The last 14 UTC days, oldest first. */
  days: BudgetDay[];
  errors: BudgetError[];
}

/**
 * What holds requests to Gong back for everybody: it does not answer (`down`), the day's budget is used up (`day`), or
 * Gong has asked to wait (`gate`). Times are ISO text in UTC.
 */
export interface BudgetBannerView {
  kind: "down" | "day" | "gate";
  since: string | null;
  /** When it goes on, or is tried again. */
  until: string;
}
