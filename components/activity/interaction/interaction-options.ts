import { queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { interactionKeys } from "#lib/interaction/query-keys.ts";
import type {
  CompareTeamsQuery,
  Interaction,
  InteractionQuery,
  TeamComparison,
} from "#lib/interaction/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/interaction`;

export function interactionOptions(tenant: string, query: InteractionQuery) {
  return queryOptions({
    queryKey: interactionKeys.table(tenant, query),
    queryFn: ({ signal }) => {
      const params = scopeParams(query);
      params.set("metric", query.metric);
      params.set("pace", query.pace);
      if (query.person) params.set("person", query.person);
      return api.get<Interaction>(`${base(tenant)}?${params}`, { signal });
    },
  });
}

export function teamsOptions(tenant: string, query: CompareTeamsQuery) {
  return queryOptions({
    queryKey: interactionKeys.teams(tenant, query),
    queryFn: ({ signal }) => {
      const params = scopeParams(query);
      for (const name of ["metric", "pace", "teams"] as const) params.set(name, query[name]);
      return api.get<TeamComparison>(`${base(tenant)}/teams?${params}`, { signal });
    },
  });
}

export const bringInteractionFile = (tenant: string, query: InteractionQuery) =>
  api.file(`${base(tenant)}/export`, query);
