import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createApiKey } from "#lib/tenancy/api-keys/create-api-key.ts";
import { listApiKeys } from "#lib/tenancy/api-keys/list-api-keys.ts";
import { CreateApiKeyInput } from "#lib/tenancy/api-keys/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  handler: async ({ ctx }) => ({ keys: await listApiKeys({ ctx }) }),
});

export const POST = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  needsProof: true,
  body: CreateApiKeyInput,
  limit: { max: 30, windowSeconds: 3600 },
  handler: async ({ ctx, body }) => jsonResponse(await createApiKey({ ctx, input: body }), 201),
});
