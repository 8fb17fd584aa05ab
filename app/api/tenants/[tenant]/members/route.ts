import { tenantRoute } from "#lib/http/route.ts";
import { listMembers } from "#lib/tenancy/list-members.ts";

export const GET = tenantRoute({
  area: "settings",
  handler: async ({ ctx }) => ({ members: await listMembers({ ctx }) }),
});
