import { tenantRoute } from "#lib/http/route.ts";
import { getSyncProgress } from "#lib/sync/get-sync-progress.ts";

export const GET = tenantRoute({ area: "calls", handler: ({ ctx }) => getSyncProgress({ ctx }) });
