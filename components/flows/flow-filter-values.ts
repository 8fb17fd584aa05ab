import type { ListFlowsFilter } from "#lib/flows/schemas.ts";

export interface FlowFilterState {
  name: string | null;
  visibility: string | null;
  owner: string | null;
  folder: string | null;
  workspace: string | null;
}

export const noFlowFilter: FlowFilterState = {
  name: null,
  visibility: null,
  owner: null,
  folder: null,
  workspace: null,
};

/** Only what is set. */
export function toFlowsFilter(state: FlowFilterState): ListFlowsFilter {
  const set = Object.entries(state).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(set);
}
