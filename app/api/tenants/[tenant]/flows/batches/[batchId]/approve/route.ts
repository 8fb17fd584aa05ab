import { approveFlowBatch } from "#lib/flows/batches/approve-batch.ts";
import { FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  params: FlowBatchParams,
  needsProof: true,
  idempotent: true,
  handler: ({ ctx, params }) => approveFlowBatch({ ctx, input: params }),
});
