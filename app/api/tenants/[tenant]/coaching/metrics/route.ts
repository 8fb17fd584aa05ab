import { getCoachingMetrics } from "#lib/coaching/get-coaching-metrics.ts";
import { CoachingMetricsQuery } from "#lib/coaching/metric-schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "stats",
  query: CoachingMetricsQuery,
  handler: ({ ctx, query }) => getCoachingMetrics({ ctx, input: query }),
});
