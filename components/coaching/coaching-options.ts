import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import type {
  CoachingMetrics,
  CoachingMetricsQuery,
  MetricCallsQuery,
} from "#lib/coaching/metric-schemas.ts";
import type {
  CoachingNotes,
  CoachingNotesQuery,
  CreateCoachingNoteInput,
  NoteChoices,
  UpdateCoachingNoteInput,
} from "#lib/coaching/note-schemas.ts";
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

const base = (tenant: string) => `/api/tenants/${tenant}/coaching`;

function withOwn(params: URLSearchParams, own: Record<string, string | number | null | undefined>) {
  for (const [name, value] of Object.entries(own)) if (value) params.set(name, String(value));
  return params;
}

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

export function metricsOptions(tenant: string, query: CoachingMetricsQuery) {
  const { metric, person } = query;
  return queryOptions({
    queryKey: coachingKeys.metrics(tenant, query),
    queryFn: ({ signal }) =>
      api.get<CoachingMetrics>(`${base(tenant)}/metrics?${withOwn(scopeParams(query), { metric, person })}`, {
        signal,
      }),
  });
}

export function metricCallsOptions(tenant: string, query: MetricCallsQuery) {
  const { metric, manager, person } = query;
  return queryOptions({
    queryKey: coachingKeys.metricCalls(tenant, query),
    queryFn: ({ signal }) =>
      api.get<CallsBehind>(
        `${base(tenant)}/metrics/calls?${withOwn(scopeParams(query), { metric, manager, person })}`,
        { signal },
      ),
  });
}

export const bringMetricsFile = (tenant: string, query: CoachingMetricsQuery) =>
  api.file(`${base(tenant)}/metrics/export`, query);

export function notesOptions(tenant: string, query: CoachingNotesQuery) {
  return infiniteQueryOptions({
    queryKey: coachingKeys.notes(tenant, query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = withOwn(new URLSearchParams(), { ...query, cursor: pageParam });
      return api.get<CoachingNotes>(`${base(tenant)}/notes?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function noteChoicesOptions(tenant: string) {
  return queryOptions({
    queryKey: coachingKeys.noteChoices(tenant),
    queryFn: ({ signal }) => api.get<NoteChoices>(`${base(tenant)}/note-choices`, { signal }),
  });
}

export const noteRequests = {
  create: (tenant: string, input: Partial<CreateCoachingNoteInput>) =>
    api.post<{ id: string }>(`${base(tenant)}/notes`, input),
  update: (tenant: string, id: string, input: UpdateCoachingNoteInput) =>
    api.patch(`${base(tenant)}/notes/${id}`, input),
  remove: (tenant: string, id: string) => api.delete(`${base(tenant)}/notes/${id}`),
};
