import { tenantRoute } from "#lib/http/route.ts";
import { listSubjects } from "#lib/trackers/list-subjects.ts";
import { SubjectsQuery } from "#lib/trackers/schemas.ts";

export const GET = tenantRoute({
  area: "stats",
  query: SubjectsQuery,
  handler: ({ ctx, query }) => listSubjects({ ctx, input: query }),
});
