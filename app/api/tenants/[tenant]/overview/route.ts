import { tenantRoute } from "#lib/http/route.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: TeamScopeQuery,
  handler: ({ ctx, query }) => getOverview({ ctx, input: query }),
});
