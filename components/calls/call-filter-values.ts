import type { ListCallsFilter } from "#lib/calls/schemas.ts";

const words = [
  "from",
  "to",
  "workspace",
  "host",
  "participant",
  "team",
  "account",
  "domain",
  "crm",
  "outcome",
  "tracker",
  "topic",
  "scorecard",
  "direction",
  "scope",
  "language",
  "transcript",
  "talk",
  "title",
  "sort",
] as const;
const numbers = ["minMinutes", "maxMinutes"] as const;

export type CallFilterState = { [name in (typeof words)[number]]: string | null } & {
  [name in (typeof numbers)[number]]: number | null;
};

/** No filter at all; the order is not one. */
export const noFilters = Object.fromEntries(
  [...words, ...numbers].filter((name) => name !== "sort").map((name) => [name, null]),
) as { [name in Exclude<keyof CallFilterState, "sort">]: null };

/** What a scope bar says instead. */
export const noScope = { from: null, to: null, team: null, workspace: null } as const;

/** No filter beside those of the scope. */
export const noOwnFilters = Object.fromEntries(
  Object.entries(noFilters).filter(([name]) => !(name in noScope)),
) as Omit<typeof noFilters, keyof typeof noScope>;

/** The filters of a page's address, as the server reads it: the same as the browser's. */
export function readCallFilters(search: Record<string, string | string[] | undefined>): CallFilterState {
  const single = (name: string) => {
    const value = search[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  const whole = (name: string) => {
    const value = Number.parseInt(single(name) ?? "", 10);
    return Number.isNaN(value) ? null : value;
  };
  return Object.fromEntries([
    ...words.map((name) => [name, single(name)]),
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
