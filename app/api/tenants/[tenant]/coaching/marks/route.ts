import { createCoachingMark } from "#lib/coaching/create-coaching-mark.ts";
import { removeCoachingMark } from "#lib/coaching/remove-coaching-mark.ts";
import { CoachingMarkInput, CoachingMarkQuery } from "#lib/coaching/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "stats",
  level: "read",
  body: CoachingMarkInput,
  handler: ({ ctx, body }) => createCoachingMark({ ctx, input: body }),
});

export const DELETE = tenantRoute({
  area: "stats",
  level: "read",
  query: CoachingMarkQuery,
  handler: ({ ctx, query }) => removeCoachingMark({ ctx, input: query }),
});
