import { queryOptions } from "#components/query/query-options.ts";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import type {
  CoachingMetrics,
  CoachingMetricsQuery,
  MetricCallsQuery,
} from "#lib/coaching/metric-schemas.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { api } from "#lib/http/api-client.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { base, withOwn } from "./coaching-requests.ts";

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
