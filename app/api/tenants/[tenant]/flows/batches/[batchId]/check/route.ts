import { FlowBatch } from "#lib/flows/batches/answers.ts";
import { FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { startBatchCheck } from "#lib/flows/batches/start-check.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  handler: async ({ ctx, params }) => jsonResponse(await startBatchCheck({ ctx, input: params }), 202),
});
