import { listCrmPeople } from "#lib/flows/prospect-list/list-crm-people.ts";
import { CrmPeopleQuery } from "#lib/flows/prospect-list/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  level: "write",
  query: CrmPeopleQuery,
  handler: ({ ctx, query }) => listCrmPeople({ ctx, input: query }),
});
