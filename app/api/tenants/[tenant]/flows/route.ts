import { FlowsPage } from "#lib/flows/answers.ts";
import { listFlows } from "#lib/flows/list-flows.ts";
import { ListFlowsQuery } from "#lib/flows/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowsPage,
  query: ListFlowsQuery,
  handler: ({ ctx, query }) => listFlows({ ctx, input: query }),
});
