import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { scorecardKeys } from "#lib/scorecards/query-keys.ts";
import type {
  CallScorecards,
  ScorecardAnswers,
  ScorecardAnswersQuery,
  Scorecards,
  ScorecardsQuery,
} from "#lib/scorecards/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/scorecards`;

export function scorecardsOptions(tenant: string, query: ScorecardsQuery) {
  return queryOptions({
    queryKey: scorecardKeys.table(tenant, query),
    queryFn: ({ signal }) => {
      const params = scopeParams(query);
      params.set("method", query.method);
      params.set("by", query.by);
      if (query.scorecard) params.set("scorecard", query.scorecard);
      return api.get<Scorecards>(`${base(tenant)}?${params}`, { signal });
    },
  });
}

export function callScorecardsOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: scorecardKeys.ofCall(tenant, callId),
    queryFn: ({ signal }) =>
      api.get<CallScorecards>(`/api/tenants/${tenant}/calls/${callId}/scorecards`, { signal }),
  });
}

export function answersOptions(tenant: string, query: ScorecardAnswersQuery) {
  return infiniteQueryOptions({
    queryKey: scorecardKeys.answers(tenant, query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const { scorecard, method, person, reviewer, question } = query;
      const params = scopeParams(query);
      const own = { scorecard, method, person, reviewer, question, cursor: pageParam };
      for (const [name, value] of Object.entries(own)) if (value) params.set(name, value);
      return api.get<ScorecardAnswers>(`${base(tenant)}/answers?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export const bringScorecardsFile = (tenant: string, query: ScorecardsQuery) =>
  api.file(`${base(tenant)}/export`, query);
