import { tenantRoute } from "#lib/http/route.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: TeamScopeQuery,
  handler: ({ ctx, query }) => listOverviewCalls({ ctx, input: query }),
});
