import { mostListBytes } from "#lib/flows/prospect-list/choices.ts";
import { listRejectedRows } from "#lib/flows/prospect-list/read-prospects.ts";
import { rejectedFile } from "#lib/flows/prospect-list/rejected-file.ts";
import { ReadListQuery } from "#lib/flows/prospect-list/schemas.ts";
import { csvResponse } from "#lib/http/csv-response.ts";
import { readBytes } from "#lib/http/read-body.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** The rows of a list that can't be used, each with its reason. The body is the list; nothing of it is kept. */
export const POST = tenantRoute({
  area: "flows",
  level: "write",
  query: ReadListQuery,
  limit: { name: "flow-lists", max: 30, windowSeconds: 60 },
  handler: async ({ ctx, query, request }) => {
    const bytes = await readBytes(request, mostListBytes);
    const rejected = await listRejectedRows({ ctx, input: { bytes, query } });
    return csvResponse("rejected-rows.csv", rejectedFile(rejected));
  },
});
