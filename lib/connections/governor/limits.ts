/** Gong's limits for a whole company, over all its keys and apps; it publishes no way to read what is left. */
export const requestsPerSecond = 3;
export const requestsPerDay = 10_000;

/**
 * Length of the window in which we start `requestsPerSecond` requests: one second and what two requests on their
 * way may come closer together. 1,022 ms use 97.8 % of the allowed rate.
 */
export const windowMs = 1_022;

/** A sender that wakes later than this after its slot asks for another one. Below the slack of the window. */
export const maxLatenessMs = 7;

/** A slot is booked at least so far ahead that its sender learns of it in time; doubled after each miss. */
export const leadMs = 6;
export const maxLeadMs = 500;

export const dayMs = 86_400_000;
/** The day's use is counted in slices; a slice counts until its last moment is a day ago. */
export const sliceMs = 600_000;

/** Who asks: a person who waits, the copying of what is new, the copying of history. */
export const lanes = ["interactive", "incremental", "backfill"] as const;
export type Lane = (typeof lanes)[number];

export interface LaneRules {
  /** Requests of the day that this lane may bring the company to; the rest is kept for the lanes above. */
  dayCap: number;
  /** How far ahead a slot may be taken. Short, so that people never queue behind the worker. */
  horizonMs: number;
  /** Waits longer than this are refused with the time to come back. */
  maxWaitMs: number;
}

export const laneRules: Record<Lane, LaneRules> = {
  interactive: { dayCap: requestsPerDay, horizonMs: 20_000, maxWaitMs: 20_000 },
  incremental: { dayCap: requestsPerDay - 1_000, horizonMs: 400, maxWaitMs: 30_000 },
  backfill: { dayCap: requestsPerDay - 2_000, horizonMs: 200, maxWaitMs: 30_000 },
};

/** After a 429 the pace falls by one request a second; it grows back by one after as long without. */
export const paceStepMs = 45_000;
