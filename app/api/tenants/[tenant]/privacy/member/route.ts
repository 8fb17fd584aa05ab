import { tenantRoute } from "#lib/http/route.ts";
import { getMemberView } from "#lib/privacy/get-member-view.ts";
import { MemberViewQuery } from "#lib/privacy/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  query: MemberViewQuery,
  handler: ({ ctx, query }) => getMemberView({ ctx, input: query }),
});
