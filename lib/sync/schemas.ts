import type { StreamName } from "./streams.ts";

/** How one stream stands. Times are ISO text in UTC. */
export interface StreamProgress {
  stream: StreamName;
  /** As in a list: "Answered scorecards". */
  title: string;
  state: "idle" | "running" | "paused" | "blocked" | "failed";
  rowsDone: number;
  /** Null while nobody can tell. */
  rowsExpected: number | null;
  /** True while `rowsExpected` is reckoned from what was read so far. */
  isEstimate: boolean;
  /** Requests to Gong since the mirror was begun. */
  requests: number;
  asOf: string | null;
  lastRunAt: string | null;
  nextRunAt: string | null;
  windowsLeft: number;
  /** Ranges in which Gong's answers contradict themselves or the mirror; they are read again. */
  suspicious: { from: string; to: string; note: string }[];
  /** Records that could not be read and were set aside. */
  quarantined: number;
  trouble: StreamTrouble | null;
}

export interface StreamTrouble {
  code: string;
  /** A sentence with what happens or what to do next. */
  text: string;
  missingScope: string | null;
  gongRequestId: string | null;
}

/** For the "as of" mark of the shell. */
export interface MirrorMark {
  /** How far the calls are known; null before the first window is read. */
  asOf: string | null;
  /** Calls copied of those expected, while the first copy runs. */
  copying: { done: number; total: number } | null;
  /** The most important thing that stands in the way, as a sentence. */
  trouble: string | null;
}

export interface SyncProgress extends MirrorMark {
  isConnected: boolean;
  /** True while any run is under way or due. */
  isRunning: boolean;
  streams: StreamProgress[];
}

/** A job that was given up after many tries. Its stream is tried once an hour until it recovers or is run by hand. */
export interface DeadJob {
  stream: StreamName;
  code: string;
  /** A sentence with what went wrong and what happens next. */
  text: string;
  /** Tries in a row that failed. */
  tries: number;
  /** ISO text in UTC. */
  givenUpAt: string;
}
