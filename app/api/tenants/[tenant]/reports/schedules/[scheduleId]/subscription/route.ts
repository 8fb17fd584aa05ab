import { tenantRoute } from "#lib/http/route.ts";
import { ScheduleParams } from "#lib/reports/schedules/schemas.ts";
import { updateSubscription } from "#lib/reports/schedules/update-subscription.ts";

export const PUT = tenantRoute({
  params: ScheduleParams,
  handler: ({ ctx, params }) => updateSubscription({ ctx, input: { ...params, isSubscribed: true } }),
});

export const DELETE = tenantRoute({
  params: ScheduleParams,
  handler: ({ ctx, params }) => updateSubscription({ ctx, input: { ...params, isSubscribed: false } }),
});
