import type { ListTasksFilter } from "#lib/flows/tasks/schemas.ts";

export interface TaskFilterState {
  owner: string | null;
  status: string | null;
  type: string | null;
  due: string | null;
}

/** Only what is set, with the zone in which a day counts. */
export function toTasksFilter(state: TaskFilterState, zone: string): ListTasksFilter {
  const set = Object.entries(state).filter(([, value]) => value !== null && value !== "");
  return { ...Object.fromEntries(set), ...(state.due && { zone }) };
}
