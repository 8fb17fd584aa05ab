import { tenantRoute } from "#lib/http/route.ts";
import { listQuarantined } from "#lib/sync/status/list-quarantined.ts";
import { ListQuarantinedQuery, StreamParams } from "#lib/sync/status/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  params: StreamParams,
  query: ListQuarantinedQuery,
  handler: ({ ctx, params, query }) => listQuarantined({ ctx, input: { ...params, ...query } }),
});
