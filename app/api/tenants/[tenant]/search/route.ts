import { tenantRoute } from "#lib/http/route.ts";
import { SearchQuery } from "#lib/search/schemas.ts";
import { searchCalls } from "#lib/search/search-calls.ts";

export const GET = tenantRoute({
  area: "transcripts",
  acceptsApiKeys: true,
  query: SearchQuery,
  handler: ({ ctx, query }) => searchCalls({ ctx, input: query }),
});
