import { exportCalls } from "#lib/calls/export-calls.ts";
import { ExportCallsQuery } from "#lib/calls/schemas.ts";
import { attachmentResponse } from "#lib/http/attachment.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "calls",
  level: "read",
  body: ExportCallsQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => attachmentResponse(await exportCalls({ ctx, input: body })),
});
