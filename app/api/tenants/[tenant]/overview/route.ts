import { tenantRoute } from "#lib/http/route.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { OverviewQuery } from "#lib/overview/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: OverviewQuery,
  handler: ({ ctx, query }) => getOverview({ ctx, input: query }),
});
