import { listFilterValues } from "#lib/calls/list-filter-values.ts";
import { FilterValuesQuery } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  level: "read",
  query: FilterValuesQuery,
  handler: async ({ ctx, query }) => ({ values: await listFilterValues({ ctx, input: query }) }),
});
