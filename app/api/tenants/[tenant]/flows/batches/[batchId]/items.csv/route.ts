import { exportBatchItems } from "#lib/flows/batches/export-batch-items.ts";
import { ExportBatchItemsQuery, FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  params: FlowBatchParams,
  query: ExportBatchItemsQuery,
  handler: async ({ ctx, params, query }) =>
    csvResponse(
      `batch-${params.batchId}.csv`,
      await exportBatchItems({ ctx, input: { ...params, ...query } }),
    ),
});
