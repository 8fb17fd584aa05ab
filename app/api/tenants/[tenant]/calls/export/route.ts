import { exportCalls } from "#lib/calls/export-calls.ts";
import { ExportCallsQuery } from "#lib/calls/schemas.ts";
import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "calls",
  level: "read",
  body: ExportCallsQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportCalls({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
