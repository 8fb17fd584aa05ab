import { FlowBatch } from "#lib/flows/batches/answers.ts";
import { cancelFlowBatch } from "#lib/flows/batches/pause-batch.ts";
import { FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  params: FlowBatchParams,
  handler: ({ ctx, params }) => cancelFlowBatch({ ctx, input: params }),
});
