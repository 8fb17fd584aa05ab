import { BatchItemsPage } from "#lib/flows/batches/answers.ts";
import { listBatchItems } from "#lib/flows/batches/list-batch-items.ts";
import { FlowBatchParams, ListBatchItemsQuery } from "#lib/flows/batches/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: BatchItemsPage,
  params: FlowBatchParams,
  query: ListBatchItemsQuery,
  handler: ({ ctx, params, query }) => listBatchItems({ ctx, input: { ...params, ...query } }),
});
