import { listDrift } from "#lib/connections/drift/list-drift.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  level: "read",
  handler: ({ ctx }) => listDrift({ ctx }),
});
