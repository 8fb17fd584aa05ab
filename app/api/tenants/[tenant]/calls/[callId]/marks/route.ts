import { getCallMarks } from "#lib/calls/get-call-marks.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  level: "read",
  params: CallParams,
  handler: ({ ctx, params }) => getCallMarks({ ctx, input: params }),
});
