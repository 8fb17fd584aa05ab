import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { peopleKeys } from "#lib/people/query-keys.ts";
import type {
  AvatarList,
  ListPeopleFilter,
  PeoplePage,
  PersonSummary,
  SettingsHistory,
} from "#lib/people/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/people`;

export function peopleListOptions(tenant: string, filter: ListPeopleFilter) {
  return infiniteQueryOptions({
    queryKey: peopleKeys.list(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value) params.set(name, String(value));
      if (pageParam) params.set("cursor", pageParam);
      return api.get<PeoplePage>(`${base(tenant)}?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function reportsOptions(tenant: string, manager: string | null) {
  return queryOptions({
    queryKey: peopleKeys.reports(tenant, manager),
    queryFn: ({ signal }) =>
      api.get<{ people: PersonSummary[] }>(
        `${base(tenant)}/reports${manager === null ? "" : `?manager=${manager}`}`,
        { signal },
      ),
  });
}

/** Both ask Gong itself, so what came is kept for a while. */
const liveMs = 10 * 60_000;

export function avatarsOptions(tenant: string) {
  return queryOptions({
    queryKey: peopleKeys.avatars(tenant),
    queryFn: ({ signal }) => api.get<AvatarList>(`${base(tenant)}/avatars`, { signal }),
    staleTime: liveMs,
    retry: false,
  });
}

export function settingsHistoryOptions(tenant: string, userId: string) {
  return queryOptions({
    queryKey: peopleKeys.settingsHistory(tenant, userId),
    queryFn: ({ signal }) =>
      api.get<SettingsHistory>(`${base(tenant)}/${userId}/settings-history`, { signal }),
    staleTime: liveMs,
    retry: false,
  });
}
