import { periodDays, todayIn } from "./period-days.ts";
import type { TeamScopeQuery } from "./schemas.ts";

/** Filters of the calls list beside the scope's: hosts, a participant, a tracker, days of one column. */
export type CallsLinkExtra = Record<string, string | number | readonly string[] | null | undefined>;

/** The calls behind a number: the calls list with exactly the scope's days, team and workspace. */
export function callsHref(
  tenant: string,
  scope: TeamScopeQuery,
  extra: CallsLinkExtra = {},
  nowMs: number = Date.now(),
): string {
  const { from, to } = periodDays(scope, todayIn(scope.zone, nowMs));
  const filters = { from, to, team: scope.team, workspace: scope.workspace, ...extra };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const one of [value ?? []].flat()) if (one !== "") params.append(name, String(one));
  }
  return `/${tenant}/calls?${params}`;
}
