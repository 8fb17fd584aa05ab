/** What somebody is taken out of: said, never guessed from an empty field. */
export const unassignKinds = ["one-flow", "all-flows", "instances"] as const;
export type UnassignKind = (typeof unassignKinds)[number];

/** What became of one prospect in one flow. */
export const unassignOutcomes = [
  "left",
  "gone_before",
  "not_yours",
  "refused",
  "still_in",
  "unknown",
  "not_sent",
] as const;
export type UnassignOutcome = (typeof unassignOutcomes)[number];

export const prospectLimits = {
  /** People whose flows are looked up with one request. */
  people: 500,
  /** Flow instances that Gong ends with one request. */
  instancesPerRequest: 200,
} as const;

/** Requests to Gong that taking people out of so many flow instances costs: one to look first, then the changes. */
export function unassignPrice(instances: number): number {
  return 1 + Math.ceil(instances / prospectLimits.instancesPerRequest);
}

/** Ids out of pasted text: one a line, or parted by blanks, commas or semicolons; each once. */
export function readPastedIds(text: string): string[] {
  return [...new Set(text.split(/[\s,;|]+/u).map((id) => id.replace(/^["']+|["']+$/g, "")))].filter(Boolean);
}
