import { tenantRoute } from "#lib/http/route.ts";
import { renewInvitation } from "#lib/tenancy/renew-invitation.ts";
import { revokeInvitation } from "#lib/tenancy/revoke-invitation.ts";
import { InvitationParams } from "#lib/tenancy/schemas.ts";

/** Makes a new link; the old one dies. */
export const POST = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  limit: { max: 100, windowSeconds: 3600 },
  params: InvitationParams,
  handler: ({ ctx, params }) => renewInvitation({ ctx, input: params }),
});

export const DELETE = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  params: InvitationParams,
  handler: ({ ctx, params }) => revokeInvitation({ ctx, input: params }),
});
