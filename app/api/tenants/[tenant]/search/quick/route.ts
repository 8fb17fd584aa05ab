import { tenantRoute } from "#lib/http/route.ts";
import { quickSearch } from "#lib/search/quick-search.ts";
import { QuickSearchQuery } from "#lib/search/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: QuickSearchQuery,
  handler: ({ ctx, query }) => quickSearch({ ctx, input: query }),
});
