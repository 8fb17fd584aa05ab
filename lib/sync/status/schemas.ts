import { z } from "zod";
import type { BackfillView } from "../control/schemas.ts";
import type { PartWords } from "../lists/word-parts.ts";
import type { DeadJob, StreamProgress } from "../schemas.ts";
import { streams } from "../streams.ts";

export const ListRunsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z
    .string()
    .regex(/^\d{1,15}_run_[a-z0-9]{20}$/, "must be a cursor that a list answered")
    .optional(),
});
export type ListRunsQuery = z.infer<typeof ListRunsQuery>;

export const ListQuarantinedQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** The Gong id after which to go on. */
  after: z.string().min(1).max(200).optional(),
});
export type ListQuarantinedQuery = z.infer<typeof ListQuarantinedQuery>;

export const StreamParams = z.strictObject({ stream: z.enum(streams) });

/** One run of a stream. Times are ISO text in UTC. */
export interface RunView {
  id: string;
  reason: string;
  startedAt: string;
  /** Null while it is under way. */
  finishedAt: string | null;
  outcome: string | null;
  rows: number;
  requests: number;
  error: string | null;
}

export interface RunsPage {
  runs: RunView[];
  nextCursor: string | null;
}

/** A record that could not be read, and when it is tried again; null: at the next pass. */
export interface QuarantinedView {
  id: string;
  reason: string;
  since: string;
  retryAt: string | null;
}

export interface QuarantinedPage {
  records: QuarantinedView[];
  nextAfter: string | null;
}

/** A range of call starts in which Gong's answers contradict themselves or the mirror. */
export interface SuspiciousView {
  id: string;
  from: string;
  to: string;
  note: string;
  since: string | null;
}

/** A list of a stream (of one owner, folder, week) whose last answer was not believed or was refused. */
export interface DoubtView extends PartWords {
  /** As it is kept: "owner:123". */
  part: string;
  note: string;
  /** When it was read whole last. */
  readAt: string | null;
}

/** One stream as the sync page shows it. */
export interface StreamStatus extends Omit<StreamProgress, "suspicious"> {
  /** What is read how often, as a sentence. */
  rhythm: string;
  /** What the connection must grant for it. */
  scopes: string[];
  /** Requests to the end of what is laid out, and the seconds they take at the pace of now; null where nothing is. */
  requestsLeft: number | null;
  secondsLeft: number | null;
  lastRun: RunView | null;
  paused: { at: string; by: string } | null;
  suspicious: SuspiciousView[];
  doubts: DoubtView[];
  deadJob: DeadJob | null;
}

export interface SyncStatus {
  connection: "none" | "active" | "needs_reauth" | "disconnected";
  /** Why the connection is not active, as a sentence. */
  connectionReason: string | null;
  isRunning: boolean;
  streams: StreamStatus[];
  /** From where calls are copied; null before the first copy. */
  copiedFrom: string | null;
  backfill: BackfillView | null;
  /** True when the jobs that were given up could not be read. */
  isPartial: boolean;
}
