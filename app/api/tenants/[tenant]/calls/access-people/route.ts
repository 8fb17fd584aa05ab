import { listAccessPeople } from "#lib/calls/access/list-access-people.ts";
import { CallAccessPeopleQuery } from "#lib/calls/access/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "people",
  level: "read",
  query: CallAccessPeopleQuery,
  handler: ({ ctx, query }) => listAccessPeople({ ctx, input: query }),
});
