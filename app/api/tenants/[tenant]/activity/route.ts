import { getActivity } from "#lib/activity/get-activity.ts";
import { ActivityQuery } from "#lib/activity/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "stats",
  query: ActivityQuery,
  handler: ({ ctx, query }) => getActivity({ ctx, input: query }),
});
