import { exportCoachingMetrics } from "#lib/coaching/export-coaching-metrics.ts";
import { CoachingMetricsQuery } from "#lib/coaching/metric-schemas.ts";
import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "stats",
  level: "read",
  body: CoachingMetricsQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportCoachingMetrics({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
