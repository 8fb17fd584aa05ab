import { tenantRoute } from "#lib/http/route.ts";
import { deleteTenant } from "#lib/tenancy/deletion/delete-tenant.ts";
import { DeleteTenantInput } from "#lib/tenancy/deletion/schemas.ts";
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

export const DELETE = tenantRoute({
  roles: ["owner"],
  needsProof: true,
  body: DeleteTenantInput,
  handler: ({ ctx, body }) => deleteTenant({ ctx, input: body }),
});
