import type { ListCallsFilter } from "#lib/calls/schemas.ts";

const words = ["from", "to", "talk", "title", "sort"] as const;
/** Filters that take several values, of which any will do. */
const lists = [
  "workspace",
  "host",
  "participant",
  "team",
  "account",
  "domain",
  "contact",
  "crm",
  "outcome",
  "tracker",
  "topic",
  "scorecard",
  "direction",
  "scope",
  "language",
  "transcript",
] as const;
const numbers = ["minMinutes", "maxMinutes"] as const;

export type ListName = (typeof lists)[number];
export const isListName = (name: string): name is ListName => lists.some((list) => list === name);

export type CallFilterState = { [name in (typeof words)[number]]: string | null } & {
  [name in ListName]: string[] | null;
} & { [name in (typeof numbers)[number]]: number | null };

/** No filter at all; the order is not one. */
export const noFilters = Object.fromEntries(
  [...words, ...lists, ...numbers].filter((name) => name !== "sort").map((name) => [name, null]),
) as { [name in Exclude<keyof CallFilterState, "sort">]: null };

/** What a scope bar says instead. */
export const noScope = { from: null, to: null, team: null, workspace: null } as const;

/** No filter beside those of the scope. */
export const noOwnFilters = Object.fromEntries(
  Object.entries(noFilters).filter(([name]) => !(name in noScope)),
) as Omit<typeof noFilters, keyof typeof noScope>;

/** The filters of a page's address, as the server reads it: the same as the browser's. */
export function readCallFilters(search: Record<string, string | string[] | undefined>): CallFilterState {
  const several = (name: string) => {
    const value = search[name];
    return value === undefined ? null : [value].flat();
  };
  const single = (name: string) => several(name)?.[0] ?? null;
  const whole = (name: string) => {
    const value = Number.parseInt(single(name) ?? "", 10);
    return Number.isNaN(value) ? null : value;
  };
  return Object.fromEntries([
    ...words.map((name) => [name, single(name)]),
    ...lists.map((name) => [name, several(name)]),
    ...numbers.map((name) => [name, whole(name)]),
  ]) as CallFilterState;
}

/** Whether anything narrows the list; its order does not. */
export function isNarrowed(state: CallFilterState): boolean {
  return Object.entries(state).some(([name, value]) => name !== "sort" && value !== null);
}

/** Only what is set; with days, the zone in which they are meant. */
export function toListFilter(state: CallFilterState, zone: string): ListCallsFilter {
  const set = Object.entries(state).filter(([, value]) => value !== null && value !== "");
  return { ...Object.fromEntries(set), ...((state.from || state.to) && { zone }) };
}
