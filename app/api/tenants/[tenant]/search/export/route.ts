import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportSearchHits } from "#lib/search/export-search-hits.ts";
import { SearchFilter } from "#lib/search/schemas.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "transcripts",
  level: "read",
  body: SearchFilter,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportSearchHits({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
