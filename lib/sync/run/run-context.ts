import type { Clock } from "#lib/clock.ts";
import { GongDown } from "#lib/connections/governor/gong-down.ts";
import { governorOperation } from "#lib/connections/governor/limits.ts";
import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { StreamName } from "../streams.ts";
import type { GongSource } from "./gong-source.ts";

/** `incremental` keeps up with the present and goes before `backfill`, which reads the past. */
export type SyncLane = "incremental" | "backfill";

/** What a run is given from outside. */
export interface SyncDeps {
  tenantId: string;
  /** May refuse, for example when the connection needs to be made anew. */
  openGong: (lane: SyncLane) => Promise<GongSource>;
  clock: Clock;
  /** Ends the run at once, cutting off a request that is under way. */
  signal: AbortSignal;
  /** Ends the run after the page under way. */
  stopping?: AbortSignal;
  /** Says whether others wait for the place that the run takes; without it they are thought to. */
  isAwaited?: () => Promise<boolean>;
  /** Called with its name at every step after which a process may die; tests throw here. */
  at?: (step: string) => void | Promise<void>;
}

/** One run of one stream. Only the newest `fence` of the stream may write. */
export interface RunContext {
  tenantId: string;
  stream: StreamName;
  runId: string;
  fence: number;
  reason: string;
  /** Opens each lane once. */
  gong: (lane: SyncLane) => Promise<GongSource>;
  clock: Clock;
  signal: AbortSignal;
  isStopping: () => boolean;
  at: (step: string) => Promise<void>;
  /** When the run before this one started, epoch milliseconds. */
  lastRunMs: number | null;
  /** Runs that failed in a row before this one. */
  failures: number;
  /** True when this run should make room for others. */
  isSliceOver: () => boolean;
  /** Requests that have ended since the last commit. */
  unsavedRequests: number;
  /** How much the next page may hold, by those before it; see `inRoom`. */
  pageBytes: number;
}

/** How a run ended of itself; troubles are thrown. */
export type RunOutcome = "done" | "more" | "stopped";

/** Another run has taken over, or the mirror was purged: what this one holds must not be written. */
export class StaleRun extends Error {
  override readonly name = "StaleRun";

  constructor() {
    super("another run has taken over");
  }
}

/**
 * Makes one request to Gong, with what the client repeats of it, and counts it when it is over; not where the client was
 * refused before it could send it: while Gong does not answer, or when the lane's budget is used up.
 */
export async function ask<T>(run: RunContext, step: string, request: () => Promise<T>): Promise<T> {
  await run.at(`before ${step}`);
  let answer: T;
  try {
    answer = await request();
  } catch (error) {
    if (wasSent(error)) run.unsavedRequests += 1;
    throw error;
  }
  run.unsavedRequests += 1;
  await run.at(`after ${step}`);
  return answer;
}

function wasSent(error: unknown): boolean {
  return !(error instanceof GongDown) && gongErrorOf(error)?.operationId !== governorOperation;
}
