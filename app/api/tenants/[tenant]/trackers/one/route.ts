import { tenantRoute } from "#lib/http/route.ts";
import { getSubject } from "#lib/trackers/get-subject.ts";
import { SubjectQuery } from "#lib/trackers/schemas.ts";

export const GET = tenantRoute({
  area: "stats",
  query: SubjectQuery,
  handler: ({ ctx, query }) => getSubject({ ctx, input: query }),
});
