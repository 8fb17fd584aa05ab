import { z } from "zod";
import { requestsPerSecond, windowMs } from "./limits.ts";

/**
 * How fast we go while somebody else spends the company's budget too. Gong says only "too many", so the pace is found
 * by trying: down a level at once when it was too much, up a level now and then.
 */
export const Pacing = z.object({
  /** Requests a second we allow ourselves, one of `paceLevels`. */
  level: z.number(),
  /** Since when, or since Gong last refused a request; names the trial that a request belongs to. */
  since: z.number(),
  /** Requests sent closer together than the level below allows, and those of them that Gong has taken. */
  sent: z.number().int(),
  taken: z.number().int(),
  /** The level that was too much the last time; null when none is known to be, as at full pace. */
  failed: z.number().nullable(),
});
export type Pacing = z.infer<typeof Pacing>;

export const paceLevels = [0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, requestsPerSecond] as const;
const slowest = paceLevels[0];

/** A level that held this long, with so many requests taken, is proven, and the next one is tried. */
const provenMs = 1_000;
const provenBy = 2;

/** With no more 429 than one in this many requests, the share of them stays below one in a hundred. */
const requestsPerTrial = 106;

/** Rates below one a second would be tried again too late for a budget that has become free. */
const longestHoldMs = 106_000;
const slowHoldMs = 90_000;

/** The full pace is not given up for a single 429 in this time: one may be a request that came late. */
const forgivenMs = 45_000;

/** After so long at one level nobody can have asked for much, and what we know is old. */
const forgottenMs = 600_000;

export function fullPace(): Pacing {
  return { level: requestsPerSecond, since: 0, sent: 0, taken: 0, failed: null };
}

/** How long a level is held before the one that failed is tried again: long enough for trials to cost under 1 %. */
export function holdMs(level: number): number {
  return level < 1 ? slowHoldMs : Math.min(longestHoldMs, (requestsPerTrial * 1_000) / level);
}

/**
 * Milliseconds between two starts; 0 at full pace, where Gong's own window is the only limit. A level that is not
 * proven yet is tried with one request at a time, never a person's: the others keep the old distance until Gong has
 * taken that one.
 */
export function gapMs(pacing: Pacing, isPersons: boolean): number {
  const { level, failed, sent, taken } = pacing;
  const isTrial = failed !== null && taken < provenBy;
  if (isTrial && (isPersons || sent > taken)) return easyGapMs(pacing);
  return level >= requestsPerSecond ? 0 : Math.ceil(windowMs / level);
}

/** The distance of the level below, in milliseconds: only requests that are closer together say that this one holds. */
export function easyGapMs({ level }: Pacing): number {
  return Math.ceil(windowMs / levelBelow(level));
}

function levelAbove(level: number): number {
  return paceLevels.find((other) => other > level) ?? requestsPerSecond;
}

function levelBelow(level: number): number {
  return paceLevels.findLast((other) => other < level) ?? slowest;
}

/** The pacing as it is at `now`: a level up when that is due. Pure; called before every use. */
export function grow(pacing: Pacing, now: number): Pacing {
  const { level, since, taken, failed } = pacing;
  if (level >= requestsPerSecond && failed === null) return pacing;
  const heldMs = now - since;
  if (heldMs >= forgottenMs) return fullPace();
  const next = { ...pacing, level: levelAbove(level), since: now, sent: 0, taken: 0 };
  if (failed !== null && level < failed) return heldMs >= holdMs(level) ? next : pacing;
  const isProven = heldMs >= provenMs && taken >= provenBy;
  if (!isProven) return pacing;
  return level >= requestsPerSecond ? { ...pacing, failed: null } : { ...next, failed: next.level };
}

/** What a slot has to do with the pace: the trial it was booked in, and whether it was close to the one before. */
export interface Try {
  since: number;
  isClose: boolean;
}

/** A request is going to be sent. */
export function noteSent(pacing: Pacing, { isClose }: Try): Pacing {
  return isClose ? { ...pacing, sent: pacing.sent + 1 } : pacing;
}

/** A request was taken; those of earlier trials say nothing about this level. */
export function noteTaken(pacing: Pacing, { since, isClose }: Try): Pacing {
  return isClose && since === pacing.since ? { ...pacing, taken: pacing.taken + 1 } : pacing;
}

/** A request was sent and never answered, or not sent at all. */
export function noteLost(pacing: Pacing, { since, isClose }: Try): Pacing {
  return isClose && since === pacing.since ? { ...pacing, sent: pacing.sent - 1 } : pacing;
}

/** A request was too much; several of one trial say no more than the first. */
export function slowDown(pacing: Pacing, { since }: Try, now: number): Pacing {
  if (since !== pacing.since) return pacing;
  const noted = { ...pacing, since: now, sent: 0, taken: 0 };
  const isForgiven = pacing.failed === null && now - since >= forgivenMs;
  if (isForgiven) return noted;
  const level = levelBelow(pacing.level);
  return { ...noted, level, failed: levelAbove(level) };
}
