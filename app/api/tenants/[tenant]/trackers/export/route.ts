import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportSubjects } from "#lib/trackers/export-subjects.ts";
import { SubjectsQuery } from "#lib/trackers/schemas.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "stats",
  level: "read",
  body: SubjectsQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportSubjects({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
