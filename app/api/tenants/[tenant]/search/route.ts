import { tenantRoute } from "#lib/http/route.ts";
import { SearchResults } from "#lib/search/answers.ts";
import { SearchQuery } from "#lib/search/schemas.ts";
import { searchCalls } from "#lib/search/search-calls.ts";

export const GET = tenantRoute({
  area: "transcripts",
  acceptsApiKeys: true,
  answer: SearchResults,
  query: SearchQuery,
  handler: ({ ctx, query }) => searchCalls({ ctx, input: query }),
});
