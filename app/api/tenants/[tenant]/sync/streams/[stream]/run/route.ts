import { tenantRoute } from "#lib/http/route.ts";
import { runStreamsNow } from "#lib/sync/control/run-streams-now.ts";
import { StreamChoice } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: StreamChoice,
  handler: ({ ctx, params }) => runStreamsNow({ ctx, input: params }),
});
