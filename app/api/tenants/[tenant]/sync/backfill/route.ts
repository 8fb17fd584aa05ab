import { tenantRoute } from "#lib/http/route.ts";
import { cancelBackfill } from "#lib/sync/control/cancel-backfill.ts";
import { estimateBackfill } from "#lib/sync/control/estimate-backfill.ts";
import { EstimateBackfillQuery, StartBackfillInput } from "#lib/sync/control/schemas.ts";
import { startBackfill } from "#lib/sync/control/start-backfill.ts";

/** Each price may cost a request to Gong. */
export const GET = tenantRoute({
  area: "settings",
  level: "write",
  query: EstimateBackfillQuery,
  limit: { max: 30, windowSeconds: 60 },
  handler: ({ ctx, query }) => estimateBackfill({ ctx, input: query }),
});

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  body: StartBackfillInput,
  handler: ({ ctx, body }) => startBackfill({ ctx, input: body }),
});

export const DELETE = tenantRoute({
  area: "settings",
  level: "write",
  handler: ({ ctx }) => cancelBackfill({ ctx }),
});
