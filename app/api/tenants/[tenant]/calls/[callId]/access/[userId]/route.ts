import { grantCallAccess } from "#lib/calls/access/grant-call-access.ts";
import { revokeCallAccess } from "#lib/calls/access/revoke-call-access.ts";
import { CallAccessParams } from "#lib/calls/access/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

const limit = [
  { max: 20, windowSeconds: 60 },
  { max: 100, windowSeconds: 86_400 },
];

export const PUT = tenantRoute({
  area: "people",
  params: CallAccessParams,
  limit,
  handler: ({ ctx, params }) => grantCallAccess({ ctx, input: params }),
});

export const DELETE = tenantRoute({
  area: "people",
  params: CallAccessParams,
  limit,
  handler: ({ ctx, params }) => revokeCallAccess({ ctx, input: params }),
});
