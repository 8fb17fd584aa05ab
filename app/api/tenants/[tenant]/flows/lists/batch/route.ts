import { mostListBytes } from "#lib/flows/prospect-list/choices.ts";
import { createBatchFromList } from "#lib/flows/prospect-list/create-batch-from-list.ts";
import { ReadListQuery } from "#lib/flows/prospect-list/schemas.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { readBytes } from "#lib/http/read-body.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** Keeps a list as a new batch, still to be planned. The body is the list. */
export const POST = tenantRoute({
  area: "flows",
  level: "write",
  query: ReadListQuery,
  limit: { name: "flow-lists", max: 30, windowSeconds: 60 },
  idempotent: true,
  handler: async ({ ctx, query, request }) => {
    const bytes = await readBytes(request, mostListBytes);
    return jsonResponse(await createBatchFromList({ ctx, input: { bytes, query } }), 201);
  },
});
