import { listActivityCalls } from "#lib/activity/list-activity-calls.ts";
import { ActivityCallsQuery } from "#lib/activity/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  query: ActivityCallsQuery,
  handler: ({ ctx, query }) => listActivityCalls({ ctx, input: query }),
});
