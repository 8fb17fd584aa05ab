import { getCallStatistics } from "#lib/calls/get-call-statistics.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "stats",
  level: "read",
  params: CallParams,
  handler: ({ ctx, params }) => getCallStatistics({ ctx, input: params }),
});
