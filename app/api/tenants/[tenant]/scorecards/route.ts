import { tenantRoute } from "#lib/http/route.ts";
import { getScorecards } from "#lib/scorecards/get-scorecards.ts";
import { ScorecardsQuery } from "#lib/scorecards/schemas.ts";

export const GET = tenantRoute({
  area: "scorecards",
  query: ScorecardsQuery,
  handler: ({ ctx, query }) => getScorecards({ ctx, input: query }),
});
