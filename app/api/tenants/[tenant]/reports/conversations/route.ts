import { listConversations } from "#lib/calls/list-conversations.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  query: ListCallsQuery,
  handler: ({ ctx, query }) => listConversations({ ctx, input: query }),
});
