import type { ListPeopleFilter } from "#lib/people/schemas.ts";

export interface PeopleFilterState {
  words: string | null;
  state: string | null;
  team: string | null;
  workspace: string | null;
}

/** Only what is set. */
export function toPeopleFilter({ words, state, team, workspace }: PeopleFilterState): ListPeopleFilter {
  const set = Object.entries({ words, state, team, workspace }).filter(([, value]) => value);
  return Object.fromEntries(set);
}
