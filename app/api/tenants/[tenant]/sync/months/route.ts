import { tenantRoute } from "#lib/http/route.ts";
import { getGapReport } from "#lib/sync/months/get-gap-report.ts";

export const GET = tenantRoute({ area: "settings", handler: ({ ctx }) => getGapReport({ ctx }) });
