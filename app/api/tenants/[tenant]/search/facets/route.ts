import { tenantRoute } from "#lib/http/route.ts";
import { getSearchFacets } from "#lib/search/get-search-facets.ts";
import { SearchFilter } from "#lib/search/schemas.ts";

export const GET = tenantRoute({
  area: "transcripts",
  query: SearchFilter,
  handler: ({ ctx, query }) => getSearchFacets({ ctx, input: query }),
});
