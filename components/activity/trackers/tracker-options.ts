import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { trackerKeys } from "#lib/trackers/query-keys.ts";
import type {
  SubjectDetail,
  SubjectMoments,
  SubjectQuery,
  Subjects,
  SubjectsQuery,
} from "#lib/trackers/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/trackers`;

function paramsOf(query: SubjectsQuery | SubjectQuery): URLSearchParams {
  const params = scopeParams(query);
  params.set("kind", query.kind);
  if ("subject" in query) params.set("subject", query.subject);
  return params;
}

export function subjectsOptions(tenant: string, query: SubjectsQuery) {
  return queryOptions({
    queryKey: trackerKeys.list(tenant, query),
    queryFn: ({ signal }) => api.get<Subjects>(`${base(tenant)}?${paramsOf(query)}`, { signal }),
  });
}

export function subjectOptions(tenant: string, query: SubjectQuery) {
  return queryOptions({
    queryKey: trackerKeys.one(tenant, query),
    queryFn: ({ signal }) => api.get<SubjectDetail>(`${base(tenant)}/one?${paramsOf(query)}`, { signal }),
  });
}

export function momentsOptions(tenant: string, query: SubjectQuery) {
  return infiniteQueryOptions({
    queryKey: trackerKeys.moments(tenant, query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = paramsOf(query);
      if (pageParam) params.set("cursor", pageParam);
      return api.get<SubjectMoments>(`${base(tenant)}/moments?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export const bringSubjectsFile = (tenant: string, query: SubjectsQuery) =>
  api.file(`${base(tenant)}/export`, query);
