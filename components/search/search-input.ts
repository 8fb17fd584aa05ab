import type { SearchInput, SearchSort } from "#lib/search/schemas.ts";

/** A search as the URL carries it; null is what it does not name. */
export interface SearchState {
  q: string | null;
  side: "us" | "them" | null;
  speaker: string | null;
  team: string | null;
  host: string | null;
  account: string | null;
  workspace: string | null;
  from: string | null;
  to: string | null;
  direction: NonNullable<SearchInput["direction"]> | null;
  tracker: string | null;
  minMinutes: number | null;
  maxMinutes: number | null;
  language: string | null;
  sort: SearchSort | null;
}

export const emptySearch: SearchState = {
  q: null,
  side: null,
  speaker: null,
  team: null,
  host: null,
  account: null,
  workspace: null,
  from: null,
  to: null,
  direction: null,
  tracker: null,
  minMinutes: null,
  maxMinutes: null,
  language: null,
  sort: null,
};

const names = Object.keys(emptySearch) as (keyof SearchState)[];
const isNumber = (name: keyof SearchState) => name === "minMinutes" || name === "maxMinutes";

/** Only what is set, and the zone in which days are meant, counted and written. */
export function toSearchInput(state: SearchState, zone: string): SearchInput {
  const set = names
    .map((name) => [name, state[name]] as const)
    .filter(([, value]) => value !== null && value !== "");
  return { ...Object.fromEntries(set), zone };
}

/** What an address asks, as the server reads it; null when it asks nothing. What is unreadable is left to the schema. */
export function readSearch(
  params: Record<string, string | string[] | undefined>,
  zone: string,
): SearchInput | null {
  const entries = names.flatMap((name) => {
    const given = params[name];
    const text = Array.isArray(given) ? given[0] : given;
    if (text === undefined || text === "") return [];
    return [[name, isNumber(name) ? Number(text) : text] as const];
  });
  const input = toSearchInput({ ...emptySearch, ...Object.fromEntries(entries) } as SearchState, zone);
  return isAsking(input) ? input : null;
}

/** True when there are words or a filter to look for. */
export function isAsking(input: SearchInput): boolean {
  return Object.keys(input).some((name) => name !== "sort" && name !== "zone");
}
