import { tenantRoute } from "#lib/http/route.ts";
import { endMemberSessions } from "#lib/tenancy/end-member-sessions.ts";
import { MemberParams } from "#lib/tenancy/schemas.ts";

export const DELETE = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  params: MemberParams,
  handler: ({ ctx, params }) => endMemberSessions({ ctx, input: params }),
});
