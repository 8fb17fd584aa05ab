import { FlowBatch } from "#lib/flows/batches/answers.ts";
import { ChosenItemsInput, FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { undoFlowBatch } from "#lib/flows/batches/undo-batch.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  body: ChosenItemsInput,
  needsProof: true,
  idempotent: true,
  handler: ({ ctx, params, body }) => undoFlowBatch({ ctx, input: { ...params, ...body } }),
});
