import { tenantRoute } from "#lib/http/route.ts";
import { compareTeams } from "#lib/interaction/compare-teams.ts";
import { CompareTeamsQuery } from "#lib/interaction/schemas.ts";

export const GET = tenantRoute({
  area: "stats",
  query: CompareTeamsQuery,
  handler: ({ ctx, query }) => compareTeams({ ctx, input: query }),
});
