import { tenantRoute } from "#lib/http/route.ts";
import { getRetention } from "#lib/tenancy/retention/get-retention.ts";
import { UpdateRetentionInput } from "#lib/tenancy/retention/schemas.ts";
import { updateRetention } from "#lib/tenancy/retention/update-retention.ts";

export const GET = tenantRoute({ area: "settings", handler: ({ ctx }) => getRetention({ ctx }) });

export const PUT = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  needsProof: true,
  body: UpdateRetentionInput,
  handler: ({ ctx, body }) => updateRetention({ ctx, input: body }),
});
