import { runRawRequest } from "#lib/explorer/raw/run-raw-request.ts";
import { RawRequestBody } from "#lib/explorer/raw-schemas.ts";
import { runLimits } from "#lib/explorer/run-limits.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  roles: ["owner", "admin"],
  body: RawRequestBody,
  limit: runLimits,
  handler: ({ ctx, body, request }) => runRawRequest({ ctx, input: { ...body, signal: request.signal } }),
});
