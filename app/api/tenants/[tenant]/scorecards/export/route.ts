import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportScorecards } from "#lib/scorecards/export-scorecards.ts";
import { ScorecardsQuery } from "#lib/scorecards/schemas.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "scorecards",
  level: "read",
  body: ScorecardsQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportScorecards({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
