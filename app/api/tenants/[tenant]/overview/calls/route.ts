import { tenantRoute } from "#lib/http/route.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { OverviewQuery } from "#lib/overview/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: OverviewQuery,
  handler: ({ ctx, query }) => listOverviewCalls({ ctx, input: query }),
});
