import { queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { overviewKeys } from "#lib/overview/query-keys.ts";
import type { OverviewCalls, OverviewFigures, OverviewInput, OverviewPeople } from "#lib/overview/schemas.ts";
import type { TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/overview`;

function paramsOf(scope: OverviewInput): URLSearchParams {
  const params = scopeParams(scope);
  if (scope.person) params.set("person", scope.person);
  return params;
}

export function overviewFiguresOptions(tenant: string, scope: OverviewInput) {
  return queryOptions({
    queryKey: overviewKeys.figures(tenant, scope),
    queryFn: ({ signal }) => api.get<OverviewFigures>(`${base(tenant)}?${paramsOf(scope)}`, { signal }),
  });
}

export function overviewPeopleOptions(tenant: string, scope: TeamScopeQuery) {
  return queryOptions({
    queryKey: overviewKeys.people(tenant, scope),
    queryFn: ({ signal }) =>
      api.get<OverviewPeople>(`${base(tenant)}/people?${scopeParams(scope)}`, { signal }),
  });
}

export function overviewCallsOptions(tenant: string, scope: OverviewInput) {
  return queryOptions({
    queryKey: overviewKeys.calls(tenant, scope),
    queryFn: ({ signal }) => api.get<OverviewCalls>(`${base(tenant)}/calls?${paramsOf(scope)}`, { signal }),
  });
}
