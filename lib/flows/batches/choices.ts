/** How far a batch is. */
export const batchStates = [
  "draft",
  "checking",
  "checked",
  "awaiting_approval",
  "scheduled",
  "running",
  "paused",
  "undoing",
  "finished",
  "cancelled",
] as const;
export type BatchState = (typeof batchStates)[number];

/** What became of one prospect. */
export const itemStates = [
  "planned",
  "sending",
  "enrolled",
  "already",
  "refused",
  "unknown",
  "undoing",
  "undone",
  "left_out",
] as const;
export type ItemState = (typeof itemStates)[number];

/** What the check says of one prospect before anything is sent, the worst last. */
export const verdicts = [
  "unchecked",
  "ok",
  "not_met",
  "later",
  "other_flow",
  "exclusive",
  "blocks",
  "already_in",
  "repeated",
  "malformed",
  "unreadable",
] as const;
export type Verdict = (typeof verdicts)[number];

/** Sent without a word, sent with a warning unless left out, or never sent. */
export type VerdictKind = "open" | "go" | "warn" | "stop";

export const verdictKinds: Readonly<Record<Verdict, VerdictKind>> = {
  unchecked: "open",
  ok: "go",
  not_met: "warn",
  later: "warn",
  other_flow: "warn",
  exclusive: "stop",
  blocks: "stop",
  already_in: "stop",
  repeated: "stop",
  malformed: "stop",
  unreadable: "stop",
};

/** Where the list of a batch came from. */
export const batchSources = ["list", "paste", "file", "people", "batch"] as const;
export type BatchSource = (typeof batchSources)[number];

/** Drafts that nobody touched for so long are removed. */
export const keptDraftDays = 30;

/** Bounds that a tenant's own settings keep to. */
export const batchLimits = {
  rows: 50_000,
  chunkSize: 200,
  defaultChunkSize: 100,
  /** Prospects whose flows are read with one request. */
  lookSize: 1_000,
} as const;
