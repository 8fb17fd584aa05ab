import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import type {
  CoachingMarkInput,
  CoachingMarkQuery,
  CoachingQueue,
  CoachingQueueQuery,
  UncoachedPeople,
  UncoachedPeopleQuery,
} from "#lib/coaching/schemas.ts";
import { api } from "#lib/http/api-client.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { base, withOwn } from "./coaching-requests.ts";

export function queueOptions(tenant: string, query: CoachingQueueQuery) {
  return infiniteQueryOptions({
    queryKey: coachingKeys.queue(tenant, query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = withOwn(scopeParams(query), { limit: query.limit, cursor: pageParam });
      return api.get<CoachingQueue>(`${base(tenant)}/queue?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function uncoachedOptions(tenant: string, query: UncoachedPeopleQuery) {
  return queryOptions({
    queryKey: coachingKeys.people(tenant, query),
    queryFn: ({ signal }) =>
      api.get<UncoachedPeople>(
        `${base(tenant)}/people?${withOwn(scopeParams(query), { silent: query.silent })}`,
        { signal },
      ),
  });
}

export const markRequests = {
  create: (tenant: string, input: CoachingMarkInput) => api.post(`${base(tenant)}/marks`, input),
  remove: (tenant: string, query: CoachingMarkQuery) =>
    api.delete(`${base(tenant)}/marks?${withOwn(new URLSearchParams(), query)}`),
};
