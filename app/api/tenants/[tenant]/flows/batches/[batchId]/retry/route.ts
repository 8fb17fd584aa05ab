import { FlowBatch } from "#lib/flows/batches/answers.ts";
import { retryFlowBatch } from "#lib/flows/batches/retry-batch.ts";
import { ChosenItemsInput, FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  body: ChosenItemsInput,
  needsProof: true,
  idempotent: true,
  handler: ({ ctx, params, body }) => retryFlowBatch({ ctx, input: { ...params, ...body } }),
});
