import { CallDetail } from "#lib/calls/answers.ts";
import { getCall } from "#lib/calls/get-call.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  acceptsApiKeys: true,
  answer: CallDetail,
  level: "read",
  params: CallParams,
  handler: ({ ctx, params }) => getCall({ ctx, input: params }),
});
