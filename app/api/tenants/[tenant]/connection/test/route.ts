import { testConnection } from "#lib/connections/status/test-connection.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "read",
  limit: [
    { max: 10, windowSeconds: 60, isForTenant: true },
    { max: 100, windowSeconds: 86_400, isForTenant: true },
  ],
  handler: ({ ctx }) => testConnection({ ctx }),
});
