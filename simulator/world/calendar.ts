import { fraction } from "./rng.ts";
import { localToEpoch, type ZoneOffset } from "./zone.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const YEAR_DAYS = 365;
/** Monday 6 January 2020, 00:00 on the company's wall clock: ordinal 0 of every world. */
const ORIGIN_LOCAL_MS = Date.UTC(2020, 0, 6);
/** Calls a day relative to each other, Monday first: midweek is busiest, weekends are free. */
const DAY_WEIGHTS = [0.95, 1.2, 1.25, 1.15, 0.65, 0, 0];
const FIRST_HOUR = 8;
/** Calls an hour from 8:00, with a dip at lunch. */
const HOUR_WEIGHTS = [0.4, 1, 1.3, 1.25, 0.5, 0.9, 1.3, 1.25, 1, 0.45];

/** Some recorders know the start to the second only. Calls never stand closer than a second, so order holds. */
const WHOLE_SECOND_SHARE = 0.35;

function cumulate(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}

const DAY_ENDS = cumulate(DAY_WEIGHTS);
const HOUR_ENDS = cumulate(HOUR_WEIGHTS);

function locate(ends: readonly number[], share: number): { bucket: number; within: number } {
  let start = 0;
  for (let bucket = 0; bucket < ends.length; bucket++) {
    const end = ends[bucket] ?? 1;
    if (share < end) {
      return { bucket, within: (share - start) / (end - start) };
    }
    start = end;
  }
  return { bucket: ends.length - 1, within: 1 };
}

function shareBefore(ends: readonly number[], bucket: number, within: number): number {
  const start = bucket === 0 ? 0 : (ends[bucket - 1] ?? 1);
  return start + ((ends[bucket] ?? 1) - start) * within;
}

/**
 * Maps a call's ordinal to its start and back. Ordinals count from a fixed Monday, so a world made
 * later with the same seed and size holds the same calls, older ones dropped and newer ones added.
 */
export interface Calendar {
  startOf(ordinal: number): number;
  /** The ordinal that begins at or after this instant; a fraction of a call is rounded down. */
  ordinalAt(epochMs: number): number;
}

export function createCalendar(seed: number, callsPerYear: number, offsetAt: ZoneOffset): Calendar {
  const callsPerWeek = (callsPerYear * 7) / YEAR_DAYS;

  return {
    startOf(ordinal) {
      const draw = fraction(seed, ordinal);
      const position = (ordinal + 0.15 + 0.5 * draw) / callsPerWeek;
      const week = Math.floor(position);
      const day = locate(DAY_ENDS, position - week);
      const hour = locate(HOUR_ENDS, day.within);
      const timeOfDay = (FIRST_HOUR + hour.bucket + hour.within) * HOUR_MS;
      const local = ORIGIN_LOCAL_MS + week * WEEK_MS + day.bucket * DAY_MS + timeOfDay;
      const grain = draw < WHOLE_SECOND_SHARE ? 1_000 : 1;
      return localToEpoch(offsetAt, Math.floor(local / grain) * grain);
    },
    ordinalAt(epochMs) {
      const local = epochMs + offsetAt(epochMs) - ORIGIN_LOCAL_MS;
      const week = Math.floor(local / WEEK_MS);
      const day = Math.floor((local - week * WEEK_MS) / DAY_MS);
      const hours = (local - week * WEEK_MS - day * DAY_MS) / HOUR_MS - FIRST_HOUR;
      const bucket = Math.floor(hours);
      const inDay =
        hours <= 0 ? 0 : bucket >= HOUR_WEIGHTS.length ? 1 : shareBefore(HOUR_ENDS, bucket, hours - bucket);
      return Math.floor((week + shareBefore(DAY_ENDS, day, inDay)) * callsPerWeek);
    },
  };
}
