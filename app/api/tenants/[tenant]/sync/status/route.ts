import { tenantRoute } from "#lib/http/route.ts";
import { getSyncStatus } from "#lib/sync/status/get-sync-status.ts";

export const GET = tenantRoute({ area: "settings", handler: ({ ctx }) => getSyncStatus({ ctx }) });
