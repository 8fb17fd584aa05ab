import { tenantRoute } from "#lib/http/route.ts";
import { listScorecardAnswers } from "#lib/scorecards/list-scorecard-answers.ts";
import { ScorecardAnswersQuery } from "#lib/scorecards/schemas.ts";

export const GET = tenantRoute({
  area: "scorecards",
  query: ScorecardAnswersQuery,
  handler: ({ ctx, query }) => listScorecardAnswers({ ctx, input: query }),
});
