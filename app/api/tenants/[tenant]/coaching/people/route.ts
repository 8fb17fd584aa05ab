import { listUncoachedPeople } from "#lib/coaching/list-uncoached-people.ts";
import { UncoachedPeopleQuery } from "#lib/coaching/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "stats",
  query: UncoachedPeopleQuery,
  handler: ({ ctx, query }) => listUncoachedPeople({ ctx, input: query }),
});
