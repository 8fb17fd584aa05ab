import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createPurgesFile } from "#lib/sync/purge/list-purges.ts";

export const GET = tenantRoute({
  area: "settings",
  limit: { max: 30, windowSeconds: 60 },
  handler: async ({ ctx }) => csvResponse("purge-log.csv", await createPurgesFile({ ctx })),
});
