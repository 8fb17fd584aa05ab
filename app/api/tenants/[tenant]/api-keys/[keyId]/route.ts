import { tenantRoute } from "#lib/http/route.ts";
import { revokeApiKey } from "#lib/tenancy/api-keys/revoke-api-key.ts";
import { ApiKeyParams } from "#lib/tenancy/api-keys/schemas.ts";

export const DELETE = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  params: ApiKeyParams,
  handler: ({ ctx, params }) => revokeApiKey({ ctx, input: params }),
});
