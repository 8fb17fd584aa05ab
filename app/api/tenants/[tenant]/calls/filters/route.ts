import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  level: "read",
  handler: ({ ctx }) => listCallFilters({ ctx }),
});
