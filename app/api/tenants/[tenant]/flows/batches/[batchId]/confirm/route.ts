import { FlowBatch } from "#lib/flows/batches/answers.ts";
import { confirmFlowBatch } from "#lib/flows/batches/confirm-batch.ts";
import { ConfirmFlowBatchInput, FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  body: ConfirmFlowBatchInput,
  needsProof: true,
  idempotent: true,
  handler: ({ ctx, params, body }) => confirmFlowBatch({ ctx, input: { ...params, ...body } }),
});
