import { tenantRoute } from "#lib/http/route.ts";
import { moreHitsOfCall } from "#lib/search/more-hits-of-call.ts";
import { SearchCallParams, SearchFilter } from "#lib/search/schemas.ts";

export const GET = tenantRoute({
  area: "transcripts",
  params: SearchCallParams,
  query: SearchFilter,
  handler: ({ ctx, params, query }) => moreHitsOfCall({ ctx, input: { ...query, ...params } }),
});
