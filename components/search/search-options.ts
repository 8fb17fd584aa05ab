import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { searchKeys } from "#lib/search/query-keys.ts";
import type {
  SearchFacets,
  SearchHistogram,
  SearchInput,
  SearchResults,
  SearchTurn,
} from "#lib/search/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/search`;

function paramsOf(input: SearchInput): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (value !== undefined && value !== null && value !== "") params.set(name, String(value));
  }
  return params;
}

export function searchResultsOptions(tenant: string, input: SearchInput) {
  return infiniteQueryOptions({
    queryKey: searchKeys.results(tenant, input),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = paramsOf(input);
      if (pageParam) params.set("cursor", pageParam);
      return api.get<SearchResults>(`${base(tenant)}?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How the matches lie in time and divide does not depend on their order. */
function unsorted({ sort: _, ...input }: SearchInput): SearchInput {
  return input;
}

export function histogramOptions(tenant: string, input: SearchInput) {
  const asked = unsorted(input);
  return queryOptions({
    queryKey: searchKeys.histogram(tenant, asked),
    queryFn: ({ signal }) =>
      api.get<SearchHistogram>(`${base(tenant)}/histogram?${paramsOf(asked)}`, { signal }),
  });
}

export function facetsOptions(tenant: string, input: SearchInput) {
  const asked = unsorted(input);
  return queryOptions({
    queryKey: searchKeys.facets(tenant, asked),
    queryFn: ({ signal }) => api.get<SearchFacets>(`${base(tenant)}/facets?${paramsOf(asked)}`, { signal }),
  });
}

export function moreTurnsOptions(tenant: string, callId: string, input: SearchInput) {
  const asked = unsorted(input);
  return queryOptions({
    queryKey: searchKeys.more(tenant, callId, asked),
    queryFn: async ({ signal }) =>
      (
        await api.get<{ turns: SearchTurn[] }>(`${base(tenant)}/calls/${callId}?${paramsOf(asked)}`, {
          signal,
        })
      ).turns,
  });
}

/** Every match as a CSV file. */
export function exportHits(tenant: string, input: SearchInput): Promise<Blob> {
  return api.file(`${base(tenant)}/export`, input);
}
