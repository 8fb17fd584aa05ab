import { infiniteQueryOptions } from "#components/query/query-options.ts";
import { flowKeys } from "#lib/flows/query-keys.ts";
import type { FlowsPage, ListFlowsFilter } from "#lib/flows/schemas.ts";
import { api } from "#lib/http/api-client.ts";

export function flowsListOptions(tenant: string, filter: ListFlowsFilter) {
  return infiniteQueryOptions({
    queryKey: flowKeys.list(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value) params.set(name, String(value));
      if (pageParam) params.set("cursor", pageParam);
      return api.get<FlowsPage>(`/api/tenants/${tenant}/flows?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}
