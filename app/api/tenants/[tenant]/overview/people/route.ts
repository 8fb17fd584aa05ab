import { tenantRoute } from "#lib/http/route.ts";
import { listOverviewPeople } from "#lib/overview/list-overview-people.ts";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";

export const GET = tenantRoute({
  area: "stats",
  query: TeamScopeQuery,
  handler: ({ ctx, query }) => listOverviewPeople({ ctx, input: query }),
});
