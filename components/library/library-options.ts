import { infiniteQueryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { libraryKeys } from "#lib/library/query-keys.ts";
import type { LibraryItemsPage, LibraryQuery } from "#lib/library/schemas.ts";

export function libraryItemsOptions(tenant: string, asked: LibraryQuery) {
  return infiniteQueryOptions({
    queryKey: libraryKeys.items(tenant, asked),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...asked, after: pageParam }))
        if (value) params.set(name, value);
      return api.get<LibraryItemsPage>(`/api/tenants/${tenant}/library/items?${params}`, { signal });
    },
    getNextPageParam: (page) => page.next,
  });
}
