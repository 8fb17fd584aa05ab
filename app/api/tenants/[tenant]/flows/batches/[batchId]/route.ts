import { FlowBatch } from "#lib/flows/batches/answers.ts";
import { getFlowBatch } from "#lib/flows/batches/get-batch.ts";
import { FlowBatchParams, UpdateFlowBatchInput } from "#lib/flows/batches/schemas.ts";
import { updateFlowBatch } from "#lib/flows/batches/update-batch.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  handler: ({ ctx, params }) => getFlowBatch({ ctx, input: params }),
});

export const PATCH = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  body: UpdateFlowBatchInput,
  maxBodyBytes: 4 * 1024 * 1024,
  handler: ({ ctx, params, body }) => updateFlowBatch({ ctx, input: { ...params, ...body } }),
});
