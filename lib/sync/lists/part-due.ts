import { createHash } from "node:crypto";

/** A list of a stream that is asked for by itself, and how often. */
export interface PartPace {
  /** Milliseconds from one reading to the next. */
  everyMs: number;
  /** Once it was read after this moment it does not change any more, epoch milliseconds. */
  settledAtMs?: number;
  /** Gong says that it changed then, epoch milliseconds. */
  changedAtMs?: number;
}

/** What is known of its last reading, as in `sync_parts`. */
export interface PartState {
  readAt: Date | null;
  /** A time that was set, which goes before the pace. */
  dueAt: Date | null;
  /** Why the last answer was not believed. */
  note?: string | null;
}

/** When a list is to be read next, epoch milliseconds; null for never again. Pure. */
export function partDueMs(pace: PartPace, state: PartState | undefined): number | null {
  const readMs = state?.readAt?.getTime();
  const isChanged = readMs !== undefined && (pace.changedAtMs ?? -1) >= readMs;
  if (isChanged && !state?.note) return 0;
  if (state?.dueAt) return state.dueAt.getTime();
  if (readMs === undefined) return 0;
  const { settledAtMs } = pace;
  if (settledAtMs === undefined) return readMs + pace.everyMs;
  return readMs >= settledAtMs ? null : Math.min(readMs + pace.everyMs, settledAtMs);
}

/**
 * When a list that was read for the first time, along with all others of its stream, is read the second time: at some
 * part of its pace that follows from its name, so that the lists spread over the days. Null leaves it to the pace. Pure.
 */
export function secondReadingMs(name: string, pace: PartPace, nowMs: number): number | null {
  if (partDueMs(pace, { readAt: new Date(nowMs), dueAt: null }) === null) return null;
  const share = createHash("sha256").update(name).digest().readUInt16BE() / 65_536;
  return Math.round(nowMs + pace.everyMs * (0.1 + 0.9 * share));
}
