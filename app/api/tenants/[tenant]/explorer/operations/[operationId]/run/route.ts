import { runOperation } from "#lib/explorer/run/run-operation.ts";
import { runLimits } from "#lib/explorer/run-limits.ts";
import { OperationParams, RunBody } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: OperationParams,
  body: RunBody,
  limit: runLimits,
  handler: ({ ctx, params, body, request }) =>
    runOperation({ ctx, input: { ...params, ...body, signal: request.signal } }),
});
