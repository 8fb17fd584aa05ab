import { FlowDetail } from "#lib/flows/answers.ts";
import { getFlow } from "#lib/flows/get-flow.ts";
import { FlowParams } from "#lib/flows/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: FlowDetail,
  params: FlowParams,
  handler: ({ ctx, params }) => getFlow({ ctx, input: params }),
});
