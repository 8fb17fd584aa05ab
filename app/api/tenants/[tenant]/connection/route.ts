import { getConnection } from "#lib/connections/status/get-connection.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({ area: "settings", handler: ({ ctx }) => getConnection({ ctx }) });
