import { FlowBatch, FlowBatchesPage } from "#lib/flows/batches/answers.ts";
import { createFlowBatch } from "#lib/flows/batches/create-batch.ts";
import { listFlowBatches } from "#lib/flows/batches/list-batches.ts";
import { CreateFlowBatchInput, ListFlowBatchesQuery } from "#lib/flows/batches/schemas.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatchesPage,
  query: ListFlowBatchesQuery,
  handler: ({ ctx, query }) => listFlowBatches({ ctx, input: query }),
});

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowBatch,
  body: CreateFlowBatchInput,
  maxBodyBytes: 32 * 1024 * 1024,
  idempotent: true,
  limit: { max: 60, windowSeconds: 3600 },
  handler: async ({ ctx, body }) => jsonResponse(await createFlowBatch({ ctx, input: body }), 201),
});
