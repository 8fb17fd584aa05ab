import type { ListCallsFilter } from "#lib/calls/schemas.ts";

export interface CallFilterState {
  from: string | null;
  to: string | null;
  workspace: string | null;
  host: string | null;
  participant: string | null;
  team: string | null;
  account: string | null;
  direction: string | null;
  talk: string | null;
  title: string | null;
}

/** Only what is set; with days, the zone in which they are meant. */
export function toListFilter(state: CallFilterState, zone: string): ListCallsFilter {
  const set = Object.entries(state).filter(([, value]) => value !== null && value !== "");
  return { ...Object.fromEntries(set), ...((state.from || state.to) && { zone }) };
}
