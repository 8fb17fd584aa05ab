import { tenantRoute } from "#lib/http/route.ts";
import { listReports } from "#lib/people/list-reports.ts";
import { ReportsQuery } from "#lib/people/schemas.ts";

export const GET = tenantRoute({
  area: "people",
  query: ReportsQuery,
  handler: ({ ctx, query }) => listReports({ ctx, input: query }),
});
