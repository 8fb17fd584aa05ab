import { tenantRoute } from "#lib/http/route.ts";
import { listPurges } from "#lib/sync/purge/list-purges.ts";
import { ListPurgesQuery } from "#lib/sync/purge/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  query: ListPurgesQuery,
  handler: ({ ctx, query }) => listPurges({ ctx, input: query }),
});
