import { getCallMedia } from "#lib/calls/get-call-media.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** Spends one of the company's requests to Gong, so one person may ask only so often. */
export const GET = tenantRoute({
  area: "calls",
  level: "read",
  params: CallParams,
  limit: { max: 30, windowSeconds: 60 },
  handler: ({ ctx, params }) => getCallMedia({ ctx, input: params }),
});
