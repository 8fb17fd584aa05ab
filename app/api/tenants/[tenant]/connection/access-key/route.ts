import { connectWithAccessKey } from "#lib/connections/connect/connect-with-access-key.ts";
import { AccessKeyInput } from "#lib/connections/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** Each try is a request to Gong with a key somebody typed, so they are few. */
export const POST = tenantRoute({
  area: "settings",
  level: "write",
  needsProof: true,
  body: AccessKeyInput,
  limit: { max: 10, windowSeconds: 60, isForTenant: true },
  handler: ({ ctx, body }) => connectWithAccessKey({ ctx, input: body }),
});
