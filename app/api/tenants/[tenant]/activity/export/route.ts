import { exportActivity } from "#lib/activity/export-activity.ts";
import { ActivityQuery } from "#lib/activity/schemas.ts";
import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "stats",
  level: "read",
  body: ActivityQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportActivity({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
