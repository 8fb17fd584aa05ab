import { listCallAccess } from "#lib/calls/access/list-call-access.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** Spends one of the company's requests to Gong, so one person may ask only so often: at most 1 % of a day's budget. */
export const GET = tenantRoute({
  area: "people",
  level: "read",
  params: CallParams,
  limit: [
    { max: 30, windowSeconds: 60 },
    { max: 100, windowSeconds: 86_400 },
  ],
  handler: ({ ctx, params }) => listCallAccess({ ctx, input: params }),
});
