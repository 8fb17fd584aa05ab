import { getFlow } from "#lib/flows/get-flow.ts";
import { FlowParams } from "#lib/flows/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  params: FlowParams,
  handler: ({ ctx, params }) => getFlow({ ctx, input: params }),
});
