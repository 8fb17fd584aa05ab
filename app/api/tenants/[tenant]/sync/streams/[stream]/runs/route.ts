import { tenantRoute } from "#lib/http/route.ts";
import { listRuns } from "#lib/sync/status/list-runs.ts";
import { ListRunsQuery, StreamParams } from "#lib/sync/status/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  params: StreamParams,
  query: ListRunsQuery,
  handler: ({ ctx, params, query }) => listRuns({ ctx, input: { ...params, ...query } }),
});
