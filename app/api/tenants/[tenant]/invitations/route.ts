import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createInvitation } from "#lib/tenancy/create-invitation.ts";
import { listInvitations } from "#lib/tenancy/list-invitations.ts";
import { CreateInvitationInput } from "#lib/tenancy/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  handler: async ({ ctx }) => ({ invitations: await listInvitations({ ctx }) }),
});

export const POST = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  limit: { max: 100, windowSeconds: 3600 },
  body: CreateInvitationInput,
  handler: async ({ ctx, body }) => jsonResponse(await createInvitation({ ctx, input: body }), 201),
});
