import { tenantRoute } from "#lib/http/route.ts";
import { resumeStreams } from "#lib/sync/control/resume-streams.ts";
import { StreamChoice } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: StreamChoice,
  handler: ({ ctx, params }) => resumeStreams({ ctx, input: params }),
});
