import { tenantRoute } from "#lib/http/route.ts";
import { pauseStreams } from "#lib/sync/control/pause-streams.ts";
import { StreamChoice } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: StreamChoice,
  handler: ({ ctx, params }) => pauseStreams({ ctx, input: params }),
});
