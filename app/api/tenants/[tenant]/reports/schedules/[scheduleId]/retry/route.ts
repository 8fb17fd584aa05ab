import { tenantRoute } from "#lib/http/route.ts";
import { retrySendings } from "#lib/reports/schedules/retry-sendings.ts";
import { ScheduleParams } from "#lib/reports/schedules/schemas.ts";

export const POST = tenantRoute({
  params: ScheduleParams,
  limit: { max: 10, windowSeconds: 600 },
  handler: ({ ctx, params }) => retrySendings({ ctx, input: params }),
});
