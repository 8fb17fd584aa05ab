import { tenantRoute } from "#lib/http/route.ts";
import { listMoments } from "#lib/trackers/list-moments.ts";
import { MomentsQuery } from "#lib/trackers/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: MomentsQuery,
  handler: ({ ctx, query }) => listMoments({ ctx, input: query }),
});
