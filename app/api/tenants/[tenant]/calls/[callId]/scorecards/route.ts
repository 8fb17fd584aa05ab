import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { listCallScorecards } from "#lib/scorecards/list-call-scorecards.ts";

export const GET = tenantRoute({
  area: "scorecards",
  level: "read",
  params: CallParams,
  handler: ({ ctx, params }) => listCallScorecards({ ctx, input: params }),
});
