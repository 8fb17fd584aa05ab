import type { ListFlowsFilter } from "#lib/flows/schemas.ts";

export interface FlowFilterState {
  name: string | null;
  visibility: string | null;
  owner: string | null;
}

/** Only what is set. */
export function toFlowsFilter(state: FlowFilterState): ListFlowsFilter {
  const set = Object.entries(state).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(set);
}
