import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportGapReport } from "#lib/sync/status/export-gap-report.ts";

export const GET = tenantRoute({
  area: "settings",
  handler: async ({ ctx }) => csvResponse(`gap-report-${ctx.tenantSlug}.csv`, await exportGapReport({ ctx })),
});
