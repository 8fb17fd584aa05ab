import { queryOptions } from "#components/query/query-options.ts";
import { activityKeys } from "#lib/activity/query-keys.ts";
import type { Activity, ActivityCallsQuery, ActivityQuery } from "#lib/activity/schemas.ts";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import { api } from "#lib/http/api-client.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/activity`;

export function activityOptions(tenant: string, query: ActivityQuery) {
  return queryOptions({
    queryKey: activityKeys.table(tenant, query),
    queryFn: ({ signal }) => {
      const params = scopeParams(query);
      params.set("counter", query.counter);
      params.set("pace", query.pace);
      if (query.person) params.set("person", query.person);
      return api.get<Activity>(`${base(tenant)}?${params}`, { signal });
    },
  });
}

export function activityCallsOptions(tenant: string, query: ActivityCallsQuery) {
  return queryOptions({
    queryKey: activityKeys.calls(tenant, query),
    queryFn: ({ signal }) => {
      const params = scopeParams(query);
      params.set("counter", query.counter);
      params.set("person", query.person);
      if (query.day) params.set("day", query.day);
      return api.get<CallsBehind>(`${base(tenant)}/calls?${params}`, { signal });
    },
  });
}

export const bringActivityFile = (tenant: string, query: ActivityQuery) =>
  api.file(`${base(tenant)}/export`, query);
