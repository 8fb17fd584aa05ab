export const directions = ["Inbound", "Outbound", "Conference", "Unknown"] as const;

/** Whose words: ours, the customer's, or nobody can tell. */
export const callSides = ["us", "them", "unknown"] as const;

export const scopes = ["External", "Internal", "Unknown"] as const;

/** Each column that sorts, with its usual order and the other one. */
export const sortPairs = {
  started: ["newest", "oldest"],
  duration: ["longest", "shortest"],
  talk: ["most-talk", "least-talk"],
  score: ["best-score", "lowest-score"],
} as const;

export const callSorts = [
  ...sortPairs.started,
  ...sortPairs.duration,
  ...sortPairs.talk,
  ...sortPairs.score,
] as const;
export type CallSort = (typeof callSorts)[number];

/** Columns of the calls table in their order; the title is always there. */
export const callColumns = [
  "started",
  "account",
  "host",
  "people",
  "duration",
  "talk",
  "trackers",
  "score",
] as const;
export type CallColumn = (typeof callColumns)[number];

export const densities = ["comfortable", "compact"] as const;
export type Density = (typeof densities)[number];

/** How a person likes the table of calls. */
export interface CallsTableSettings {
  columns: CallColumn[];
  density: Density;
}

export const usualSettings: CallsTableSettings = { columns: [...callColumns], density: "comfortable" };

/** Filters whose values people look up by typing. */
export const lookedUpKinds = ["account", "domain", "crm"] as const;
export type LookedUpKind = (typeof lookedUpKinds)[number];

export const transcriptStates = ["waiting", "present", "empty", "withheld", "missing"] as const;

/** Calls that a figure is about: those on which customers talked. */
export const talks = ["customers"] as const;

export const transcriptFormats = ["txt", "vtt", "srt", "json", "docx"] as const;

/** How many values of one filter the list takes. */
export const mostFilterValues = 25;
