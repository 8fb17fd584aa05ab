import { infiniteQueryOptions } from "#components/query/query-options.ts";
import { accountKeys } from "#lib/accounts/query-keys.ts";
import type { AccountsPage, ListAccountsFilter } from "#lib/accounts/schemas.ts";
import { api } from "#lib/http/api-client.ts";

export function accountsListOptions(tenant: string, filter: ListAccountsFilter) {
  return infiniteQueryOptions({
    queryKey: accountKeys.list(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      if (filter.name) params.set("name", filter.name);
      if (pageParam) params.set("cursor", pageParam);
      return api.get<AccountsPage>(`/api/tenants/${tenant}/accounts?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}
