import { tenantRoute } from "#lib/http/route.ts";
import { listPeopleReport } from "#lib/reports/people/list-people-report.ts";
import { ListPeopleReportQuery } from "#lib/reports/people/schemas.ts";

export const GET = tenantRoute({
  area: "stats",
  query: ListPeopleReportQuery,
  handler: ({ ctx, query }) => listPeopleReport({ ctx, input: query }),
});
