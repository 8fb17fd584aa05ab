/** Gong's limits for a whole company, over all its keys and apps; it publishes no way to read what is left. */
export const requestsPerSecond = 3;
export const requestsPerDay = 10_000;

/**
 * Length of the window in which we start `requestsPerSecond` requests: one second and a little for clocks
 * that drift. The way of a request is added once it is known, see `Transit`.
 */
export const windowMs = 1_005;

/** A sender that wakes later than this after its slot asks for another one. */
export const maxLatenessMs = 15;

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
  /**
   * How far ahead a slot may be taken. The more urgent lane reaches farther, so that it never queues behind the
   * others; none reaches so far that it would not know how the requests before it went.
   */
  horizonMs: number;
  /** Waits longer than this are refused with the time to come back. */
  maxWaitMs: number;
}

export const laneRules: Record<Lane, LaneRules> = {
  interactive: { dayCap: requestsPerDay, horizonMs: 600, maxWaitMs: 20_000 },
  incremental: { dayCap: requestsPerDay - 1_000, horizonMs: 400, maxWaitMs: 30_000 },
  backfill: { dayCap: requestsPerDay - 2_000, horizonMs: 200, maxWaitMs: 30_000 },
};

/** What refusals of the governor itself name as their operation; Gong's own name the one that was asked for. */
export const governorOperation = "governor";
