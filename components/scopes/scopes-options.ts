import { queryOptions } from "#components/query/query-options.ts";
import type { ScopeMatrix } from "#lib/connections/scopes/schemas.ts";
import { explorerPaths } from "#lib/explorer/explorer-api.ts";
import { api } from "#lib/http/api-client.ts";

export const scopesKey = (tenant: string) => [tenant, "scopes"] as const;

export function scopesOptions(tenant: string) {
  return queryOptions({
    queryKey: scopesKey(tenant),
    queryFn: ({ signal }) => api.get<ScopeMatrix>(explorerPaths.scopes(tenant), { signal }),
  });
}
