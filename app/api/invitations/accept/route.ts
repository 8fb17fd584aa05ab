import { personRoute } from "#lib/http/route.ts";
import { acceptInvitation } from "#lib/tenancy/accept-invitation.ts";
import { AcceptInvitationInput } from "#lib/tenancy/schemas.ts";

export const POST = personRoute({
  body: AcceptInvitationInput,
  handler: ({ session, body, requestId, address }) =>
    acceptInvitation({ session, input: body, requestId, address }),
});
