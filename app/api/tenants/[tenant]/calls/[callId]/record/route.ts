import { getCallRecord } from "#lib/calls/get-call-record.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  level: "write",
  params: CallParams,
  handler: ({ ctx, params }) => getCallRecord({ ctx, input: params }),
});
