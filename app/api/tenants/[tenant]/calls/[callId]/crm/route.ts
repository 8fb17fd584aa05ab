import { getCallCrm } from "#lib/calls/get-call-crm.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  level: "read",
  params: CallParams,
  handler: ({ ctx, params }) => getCallCrm({ ctx, input: params }),
});
