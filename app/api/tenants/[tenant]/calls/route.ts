import { CallsPage } from "#lib/calls/answers.ts";
import { listCalls } from "#lib/calls/list-calls.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  acceptsApiKeys: true,
  answer: CallsPage,
  level: "read",
  query: ListCallsQuery,
  handler: ({ ctx, query }) => listCalls({ ctx, input: query }),
});
