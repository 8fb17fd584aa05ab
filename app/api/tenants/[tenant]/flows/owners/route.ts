import { FlowOwners } from "#lib/flows/answers.ts";
import { listFlowOwners } from "#lib/flows/list-flow-owners.ts";
import { ListFlowOwnersQuery } from "#lib/flows/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowOwners,
  query: ListFlowOwnersQuery,
  handler: ({ ctx, query }) => listFlowOwners({ ctx, input: query }),
});
