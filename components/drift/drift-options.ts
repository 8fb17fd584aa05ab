import { queryOptions } from "#components/query/query-options.ts";
import type { DriftReport } from "#lib/connections/drift/schemas.ts";
import { explorerPaths } from "#lib/explorer/explorer-api.ts";
import { api } from "#lib/http/api-client.ts";

export const driftKey = (tenant: string) => [tenant, "drift"] as const;

export function driftOptions(tenant: string) {
  return queryOptions({
    queryKey: driftKey(tenant),
    queryFn: ({ signal }) => api.get<DriftReport>(explorerPaths.drift(tenant), { signal }),
  });
}
