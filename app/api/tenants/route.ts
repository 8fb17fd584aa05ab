import { jsonResponse } from "#lib/http/json-response.ts";
import { personRoute } from "#lib/http/route.ts";
import { createTenant } from "#lib/tenancy/create-tenant.ts";
import { listOwnTenants } from "#lib/tenancy/list-own-tenants.ts";
import { CreateTenantInput } from "#lib/tenancy/schemas.ts";

export const GET = personRoute({
  handler: async ({ session }) => ({ tenants: await listOwnTenants({ session }) }),
});

export const POST = personRoute({
  body: CreateTenantInput,
  limit: { max: 20, windowSeconds: 3600 },
  handler: async ({ session, body, requestId, address }) =>
    jsonResponse(await createTenant({ session, input: body, requestId, address }), 201),
});
