import type { TeamScopeQuery } from "./schemas.ts";

/** The scope as query parameters: for our own HTTP API with its zone, for an address without. */
export function scopeParams(scope: TeamScopeQuery, { withZone = true } = {}): URLSearchParams {
  const { team, workspace, period, zone } = scope;
  const days = period === "custom" ? { from: scope.from, to: scope.to } : {};
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ team, workspace, period, ...days })) {
    if (value) params.set(name, value);
  }
  if (withZone) params.set("zone", zone);
  return params;
}
