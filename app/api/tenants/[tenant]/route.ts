import { tenantRoute } from "#lib/http/route.ts";
import { getTenant } from "#lib/tenancy/get-tenant.ts";
import { UpdateTenantInput } from "#lib/tenancy/schemas.ts";
import { updateTenant } from "#lib/tenancy/update-tenant.ts";

export const GET = tenantRoute({ handler: ({ ctx }) => getTenant({ ctx }) });

export const PATCH = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  body: UpdateTenantInput,
  handler: ({ ctx, body }) => updateTenant({ ctx, input: body }),
});
