import type { BatchSource, BatchState, ItemState, Verdict } from "./choices.ts";
import type { BatchOverrides, FlowBatchSettingsInput } from "./schemas.ts";

export interface FlowBatchSettings extends FlowBatchSettingsInput {
  /** True when this member may change them. */
  canChange: boolean;
}

/** What holds a batch up, in words. */
export interface BatchTrouble {
  code: string;
  sentence: string;
  nextStep: string | null;
  /** Gong's own id of the request, for their support. */
  gongRequestId: string | null;
  at: string;
}

export interface BatchMoves {
  edit: boolean;
  check: boolean;
  confirm: boolean;
  approve: boolean;
  reject: boolean;
  pause: boolean;
  resume: boolean;
  cancel: boolean;
  retry: boolean;
  undo: boolean;
}

/** A batch in the history. */
export interface FlowBatchSummary {
  id: string;
  state: BatchState;
  name: string | null;
  source: BatchSource;
  flow: { id: string; name: string; isExclusive: boolean } | null;
  owner: { email: string; name: string } | null;
  startAt: string | null;
  perDay: number | null;
  rows: number;
  states: Record<ItemState, number>;
  verdicts: Record<Verdict, number>;
  /** Rows that will be, or were, handed to Gong. */
  sendable: number;
  requests: number;
  trouble: BatchTrouble | null;
  createdBy: { name: string; isMe: boolean };
  createdAt: string;
  confirmedBy: string | null;
  approvedBy: string | null;
  startedAt: string | null;
  finishedAt: string | null;
}

export interface FlowBatch extends FlowBatchSummary {
  overrides: BatchOverrides;
  chunkSize: number;
  updatedAt: string;
  checkedAt: string | null;
  confirmedAt: string | null;
  approvedAt: string | null;
  /** When something happens next by itself: the start, the next day, the next try. */
  waitingUntil: string | null;
  /** How many prospects the check has read, of how many. */
  check: { done: number; of: number };
  /** Requests to Gong beside what is left of today's. */
  price: { check: number; send: number; leftToday: number; perDay: number; opensAt: string | null };
  approval: { isNeeded: boolean; above: number | null; rejection: string | null };
  /** The company's zone, in which days are counted; null while it is not known (then UTC). */
  zone: string | null;
  /** How many an undo takes out again, and what it cannot undo. */
  undo: { possible: number; impossible: { sentence: string; count: number }[] };
  retry: { possible: number };
  can: BatchMoves;
}

export interface FlowBatchesPage {
  batches: FlowBatchSummary[];
  nextCursor: string | null;
}

export interface FlowBatchItem {
  position: number;
  line: number | null;
  crmProspectId: string;
  name: string | null;
  email: string | null;
  values: Record<string, string>;
  verdict: Verdict;
  verdictReason: string | null;
  state: ItemState;
  reasonCode: string | null;
  reason: string | null;
  isRetryable: boolean;
  flowInstanceId: string | null;
  gongRequestId: string | null;
  attempts: number;
  sentAt: string | null;
  settledAt: string | null;
}

export interface BatchItemsPage {
  items: FlowBatchItem[];
  nextCursor: number | null;
  /** All that match; only on the first page. */
  count: number | null;
}

/** One request of a batch that changed something in Gong, or may have. */
export interface FlowBatchRequest {
  id: string;
  kind: "assign" | "undo";
  items: number;
  state: string;
  outcome: string | null;
  status: number | null;
  gongRequestId: string | null;
  words: string | null;
  sentAt: string;
  endedAt: string | null;
}
