import { getScopeMatrix } from "#lib/connections/scopes/get-scope-matrix.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  level: "read",
  handler: ({ ctx }) => getScopeMatrix({ ctx }),
});
