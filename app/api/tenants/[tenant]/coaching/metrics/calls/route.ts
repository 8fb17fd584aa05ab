import { listMetricCalls } from "#lib/coaching/list-metric-calls.ts";
import { MetricCallsQuery } from "#lib/coaching/metric-schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "stats",
  query: MetricCallsQuery,
  handler: ({ ctx, query }) => listMetricCalls({ ctx, input: query }),
});
