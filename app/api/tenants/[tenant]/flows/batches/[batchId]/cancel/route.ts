import { cancelFlowBatch } from "#lib/flows/batches/pause-batch.ts";
import { FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  params: FlowBatchParams,
  handler: ({ ctx, params }) => cancelFlowBatch({ ctx, input: params }),
});
