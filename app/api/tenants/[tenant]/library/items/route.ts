import { tenantRoute } from "#lib/http/route.ts";
import { listLibraryItems } from "#lib/library/list-library-items.ts";
import { LibraryItemsQuery } from "#lib/library/schemas.ts";

export const GET = tenantRoute({
  area: "library",
  query: LibraryItemsQuery,
  handler: ({ ctx, query }) => listLibraryItems({ ctx, input: query }),
});
