import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import type { MetricRanges } from "#lib/interaction/choices.ts";
import type { PurgesPage } from "#lib/sync/purge/schemas.ts";
import type { Retention, RetentionPreview, UpdateRetentionInput } from "#lib/tenancy/retention/schemas.ts";
import type { TenantSettings } from "#lib/tenancy/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}`;

export const tenantKeys = {
  retention: (tenant: string) => [tenant, "retention"] as const,
  preview: (tenant: string, keepMonths: number, startsOn: string) =>
    [tenant, "retention", "preview", keepMonths, startsOn] as const,
  purges: (tenant: string) => [tenant, "purges"] as const,
};

export function retentionOptions(tenant: string) {
  return queryOptions({
    queryKey: tenantKeys.retention(tenant),
    queryFn: ({ signal }) => api.get<Retention>(`${base(tenant)}/retention`, { signal }),
  });
}

export function previewOptions(tenant: string, keepMonths: number, startsOn: string) {
  const query = new URLSearchParams({ keepMonths: String(keepMonths), startsOn });
  return queryOptions({
    queryKey: tenantKeys.preview(tenant, keepMonths, startsOn),
    queryFn: ({ signal }) =>
      api.get<RetentionPreview>(`${base(tenant)}/retention/preview?${query}`, { signal }),
    retry: false,
  });
}

export function purgesOptions(tenant: string) {
  return infiniteQueryOptions({
    queryKey: tenantKeys.purges(tenant),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<PurgesPage>(`${base(tenant)}/purges${pageParam ? `?cursor=${pageParam}` : ""}`, { signal }),
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: (query) =>
      query.state.data?.pages.some(({ purges }) => purges.some(({ finishedAt }) => finishedAt === null))
        ? 3_000
        : false,
  });
}

/** Where the browser fetches the purge log as a file. */
export const purgesFile = (tenant: string) => `${base(tenant)}/purges/file`;

/** Changes of the tenant itself. Each throws ProblemError. */
export const tenantRequests = {
  rename: (tenant: string, name: string) => api.patch<TenantSettings>(base(tenant), { name }),
  keep: (tenant: string, input: UpdateRetentionInput) =>
    api.put<Retention>(`${base(tenant)}/retention`, input),
  recommend: (tenant: string, ranges: MetricRanges) =>
    api.put<MetricRanges>(`${base(tenant)}/interaction/ranges`, ranges),
  delete: (tenant: string, confirmName: string) => api.delete<void>(base(tenant), { confirmName }),
};
