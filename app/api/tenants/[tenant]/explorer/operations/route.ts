import { listExplorerOperations } from "#lib/explorer/list-explorer-operations.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  level: "read",
  handler: ({ ctx }) => listExplorerOperations({ ctx }),
});
