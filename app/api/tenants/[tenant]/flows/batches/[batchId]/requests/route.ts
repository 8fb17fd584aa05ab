import { FlowBatchRequests } from "#lib/flows/batches/answers.ts";
import { listBatchRequests } from "#lib/flows/batches/list-batch-requests.ts";
import { FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatchRequests,
  params: FlowBatchParams,
  handler: async ({ ctx, params }) => ({ requests: await listBatchRequests({ ctx, input: params }) }),
});
