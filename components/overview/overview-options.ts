import { queryOptions } from "@tanstack/react-query";
import { api } from "#lib/http/api-client.ts";
import { overviewKeys } from "#lib/overview/query-keys.ts";
import type { OverviewCalls, OverviewFigures, OverviewPeople } from "#lib/overview/schemas.ts";
import type { TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/overview`;

export function overviewFiguresOptions(tenant: string, scope: TeamScopeQuery) {
  return queryOptions({
    queryKey: overviewKeys.figures(tenant, scope),
    queryFn: ({ signal }) => api.get<OverviewFigures>(`${base(tenant)}?${scopeParams(scope)}`, { signal }),
  });
}

export function overviewPeopleOptions(tenant: string, scope: TeamScopeQuery) {
  return queryOptions({
    queryKey: overviewKeys.people(tenant, scope),
    queryFn: ({ signal }) =>
      api.get<OverviewPeople>(`${base(tenant)}/people?${scopeParams(scope)}`, { signal }),
  });
}

export function overviewCallsOptions(tenant: string, scope: TeamScopeQuery) {
  return queryOptions({
    queryKey: overviewKeys.calls(tenant, scope),
    queryFn: ({ signal }) =>
      api.get<OverviewCalls>(`${base(tenant)}/calls?${scopeParams(scope)}`, { signal }),
  });
}
