import { getExplorerOperation } from "#lib/explorer/get-explorer-operation.ts";
import { OperationParams } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  level: "read",
  params: OperationParams,
  handler: ({ ctx, params }) => getExplorerOperation({ ctx, input: params }),
});
