import { tenantRoute } from "#lib/http/route.ts";
import { getSearchHistogram } from "#lib/search/get-search-histogram.ts";
import { SearchFilter } from "#lib/search/schemas.ts";

export const GET = tenantRoute({
  area: "transcripts",
  query: SearchFilter,
  handler: ({ ctx, query }) => getSearchHistogram({ ctx, input: query }),
});
