import { tenantRoute } from "#lib/http/route.ts";
import { rereadWindow } from "#lib/sync/control/reread-window.ts";
import { WindowParams } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: WindowParams,
  handler: ({ ctx, params }) => rereadWindow({ ctx, input: params }),
});
