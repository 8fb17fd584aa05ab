import { tenantRoute } from "#lib/http/route.ts";
import { rereadDay } from "#lib/sync/control/reread-day.ts";
import { RereadDayInput } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  body: RereadDayInput,
  handler: ({ ctx, body }) => rereadDay({ ctx, input: body }),
});
