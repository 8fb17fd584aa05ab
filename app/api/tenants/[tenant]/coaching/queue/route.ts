import { listCoachingQueue } from "#lib/coaching/list-coaching-queue.ts";
import { CoachingQueueQuery } from "#lib/coaching/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "stats",
  query: CoachingQueueQuery,
  handler: ({ ctx, query }) => listCoachingQueue({ ctx, input: query }),
});
