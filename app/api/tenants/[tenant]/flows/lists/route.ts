import { mostListBytes } from "#lib/flows/prospect-list/choices.ts";
import { previewList } from "#lib/flows/prospect-list/read-prospects.ts";
import { ReadListQuery } from "#lib/flows/prospect-list/schemas.ts";
import { readBytes } from "#lib/http/read-body.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** The body is the list: text, CSV or XLSX. Nothing of it is kept. */
export const POST = tenantRoute({
  area: "flows",
  level: "write",
  query: ReadListQuery,
  limit: { name: "flow-lists", max: 30, windowSeconds: 60 },
  handler: async ({ ctx, query, request }) => {
    const bytes = await readBytes(request, mostListBytes);
    return previewList({ ctx, input: { bytes, query } });
  },
});
