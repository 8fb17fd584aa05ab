import { disconnect } from "#lib/connections/disconnect.ts";
import { DisconnectInput } from "#lib/connections/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  needsProof: true,
  body: DisconnectInput,
  handler: ({ ctx, body }) => disconnect({ ctx, input: body }),
});
