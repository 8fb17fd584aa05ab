import { tenantRoute } from "#lib/http/route.ts";
import { PeoplePage } from "#lib/people/answers.ts";
import { listPeople } from "#lib/people/list-people.ts";
import { ListPeopleQuery } from "#lib/people/schemas.ts";

export const GET = tenantRoute({
  area: "people",
  acceptsApiKeys: true,
  answer: PeoplePage,
  query: ListPeopleQuery,
  handler: ({ ctx, query }) => listPeople({ ctx, input: query }),
});
