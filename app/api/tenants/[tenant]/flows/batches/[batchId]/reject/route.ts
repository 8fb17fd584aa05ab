import { rejectFlowBatch } from "#lib/flows/batches/approve-batch.ts";
import { FlowBatchParams, RejectFlowBatchInput } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  params: FlowBatchParams,
  body: RejectFlowBatchInput,
  handler: ({ ctx, params, body }) => rejectFlowBatch({ ctx, input: { ...params, ...body } }),
});
