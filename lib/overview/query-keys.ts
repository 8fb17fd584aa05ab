import type { TeamScopeFilter } from "#lib/team-scope/schemas.ts";

export const overviewKeys = {
  figures: (tenant: string, scope: TeamScopeFilter) => [tenant, "overview", "figures", scope] as const,
  people: (tenant: string, scope: TeamScopeFilter) => [tenant, "overview", "people", scope] as const,
  calls: (tenant: string, scope: TeamScopeFilter) => [tenant, "overview", "calls", scope] as const,
};
